/** Amounts of money as forms write them: in a cell, in a sentence, behind their labels, in a table of their own. */
@NullMarked
package cn.jishen.intake.layout.money;

import org.jspecify.annotations.NullMarked;
