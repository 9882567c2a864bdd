/** Annotations in a copy of a .pdf. */
@NullMarked
package cn.jishen.reports.annotated.pdf;

import org.jspecify.annotations.NullMarked;
