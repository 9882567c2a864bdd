/** A summary that fits into a message. */
@NullMarked
package cn.jishen.reports.markdown;

import org.jspecify.annotations.NullMarked;
