@NullMarked
package cn.jishen.reports.annotated;

import org.jspecify.annotations.NullMarked;
