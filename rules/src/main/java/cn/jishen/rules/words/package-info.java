/** The word lists, thresholds and wording that rules ask by name. */
@NullMarked
package cn.jishen.rules.words;

import org.jspecify.annotations.NullMarked;
