/** What a copy says of each finding, whatever its format. */
@NullMarked
package cn.jishen.reports.annotated.remark;

import org.jspecify.annotations.NullMarked;
