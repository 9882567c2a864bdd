/** What a sheet is, row by row, without a file format. */
@NullMarked
package cn.jishen.reports.workbook.sheet;

import org.jspecify.annotations.NullMarked;
