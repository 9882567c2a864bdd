@NullMarked
package cn.jishen.reports.sarif;

import org.jspecify.annotations.NullMarked;
