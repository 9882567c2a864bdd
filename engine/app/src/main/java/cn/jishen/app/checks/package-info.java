/** 政策检查: the closed vocabulary of Chinese Gherkin steps in which experts write examples for rules. */
@NullMarked
package cn.jishen.app.checks;

import org.jspecify.annotations.NullMarked;
