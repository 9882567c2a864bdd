@NullMarked
package cn.jishen.reports;

import org.jspecify.annotations.NullMarked;
