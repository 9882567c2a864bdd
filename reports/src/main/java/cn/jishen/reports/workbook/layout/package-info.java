/** What rows documents have, and where each of them stands in the workbook. */
@NullMarked
package cn.jishen.reports.workbook.layout;

import org.jspecify.annotations.NullMarked;
