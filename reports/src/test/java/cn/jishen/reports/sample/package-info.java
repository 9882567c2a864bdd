/** Audits of departments that do not exist, for tests of every report. */
@NullMarked
package cn.jishen.reports.sample;

import org.jspecify.annotations.NullMarked;
