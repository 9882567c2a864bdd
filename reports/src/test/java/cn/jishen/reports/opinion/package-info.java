@NullMarked
package cn.jishen.reports.opinion;

import org.jspecify.annotations.NullMarked;
