/** What the rules about money ask: amounts of cost rows, their sums, slips of units, unit costs. */
@NullMarked
package cn.jishen.rules.costs;

import org.jspecify.annotations.NullMarked;
