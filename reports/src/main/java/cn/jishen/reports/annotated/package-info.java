/** Copies of the department's own files with the findings in them. */
@NullMarked
package cn.jishen.reports.annotated;

import org.jspecify.annotations.NullMarked;
