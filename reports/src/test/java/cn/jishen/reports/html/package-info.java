@NullMarked
package cn.jishen.reports.html;

import org.jspecify.annotations.NullMarked;
