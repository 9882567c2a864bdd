@NullMarked
package cn.jishen.reports.json;

import org.jspecify.annotations.NullMarked;
