/**
 * What a file holds before it is understood: paragraphs and grids of cells in reading order, the same for every
 * format.
 */
@NullMarked
package cn.jishen.intake.source;

import org.jspecify.annotations.NullMarked;
