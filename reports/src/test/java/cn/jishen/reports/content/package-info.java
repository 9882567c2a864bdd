@NullMarked
package cn.jishen.reports.content;

import org.jspecify.annotations.NullMarked;
