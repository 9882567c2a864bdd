/**
 * 绩效目标审核报告.xlsx. Each sheet is put together as a {@link cn.jishen.reports.workbook.Sheet}, a value that knows
 * nothing of the file format; {@link cn.jishen.reports.workbook.WorkbookFile} turns the sheets into a file.
 */
@NullMarked
package cn.jishen.reports.workbook;

import org.jspecify.annotations.NullMarked;
