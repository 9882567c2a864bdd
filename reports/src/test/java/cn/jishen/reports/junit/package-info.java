@NullMarked
package cn.jishen.reports.junit;

import org.jspecify.annotations.NullMarked;
