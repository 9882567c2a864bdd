/** Indicators that have no rows of their own: sentences below their kinds, in one cell, in prose. */
@NullMarked
package cn.jishen.intake.layout.lists;

import org.jspecify.annotations.NullMarked;
