/** .xlsx to grids, by one pass over each sheet; numbers are formatted as Excel shows them. */
@NullMarked
package cn.jishen.intake.excel;

import org.jspecify.annotations.NullMarked;
