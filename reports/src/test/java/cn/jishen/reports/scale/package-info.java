/** Seasons larger than the memory, and what reports over them take. */
@NullMarked
package cn.jishen.reports.scale;

import org.jspecify.annotations.NullMarked;
