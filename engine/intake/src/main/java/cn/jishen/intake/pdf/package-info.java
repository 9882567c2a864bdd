/** Reads .pdf: what a page draws, the cells that its lines enclose, the text in them. */
@NullMarked
package cn.jishen.intake.pdf;

import org.jspecify.annotations.NullMarked;
