@NullMarked
package cn.jishen.reports.workbook;

import org.jspecify.annotations.NullMarked;
