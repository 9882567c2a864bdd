@NullMarked
package cn.jishen.reports.workbook.poi;

import org.jspecify.annotations.NullMarked;
