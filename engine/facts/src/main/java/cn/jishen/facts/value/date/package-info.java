/** Dates and deadlines as they are written. */
@NullMarked
package cn.jishen.facts.value.date;

import org.jspecify.annotations.NullMarked;
