/** RuleData: the lists and tables of a rules folder, and what an expert has to know when one of them is wrong. */
@NullMarked
package cn.jishen.facts.data;

import org.jspecify.annotations.NullMarked;
