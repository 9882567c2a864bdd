@NullMarked
package cn.jishen.reports.markdown;

import org.jspecify.annotations.NullMarked;
