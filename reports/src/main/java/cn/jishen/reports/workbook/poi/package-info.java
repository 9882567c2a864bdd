/** Sheets as a file, by way of Apache POI. */
@NullMarked
package cn.jishen.reports.workbook.poi;

import org.jspecify.annotations.NullMarked;
