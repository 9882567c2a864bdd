/** What every report is written from. */
@NullMarked
package cn.jishen.reports.run;

import org.jspecify.annotations.NullMarked;
