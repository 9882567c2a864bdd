@NullMarked
package cn.jishen.reports.workbook.sheet;

import org.jspecify.annotations.NullMarked;
