@NullMarked
package cn.jishen.reports.text;

import org.jspecify.annotations.NullMarked;
