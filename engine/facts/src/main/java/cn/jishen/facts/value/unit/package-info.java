/** Units of measure and which of them count the same. */
@NullMarked
package cn.jishen.facts.value.unit;

import org.jspecify.annotations.NullMarked;
