/** Notes at the cells of a copy of an .xlsx or .xlsm. */
@NullMarked
package cn.jishen.reports.annotated.sheet;

import org.jspecify.annotations.NullMarked;
