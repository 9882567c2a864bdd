/** The grammar of 指标值, money and quantities: parse and print are two functions of one type. */
@NullMarked
package cn.jishen.facts.value;

import org.jspecify.annotations.NullMarked;
