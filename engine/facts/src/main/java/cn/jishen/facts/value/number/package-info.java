/** Numbers as they are written, their comparators, and numbers that are none. */
@NullMarked
package cn.jishen.facts.value.number;

import org.jspecify.annotations.NullMarked;
