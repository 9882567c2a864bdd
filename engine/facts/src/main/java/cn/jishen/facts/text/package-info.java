/** Texts as the grammar sees them: characters, one way of writing, the longest word at a place. */
@NullMarked
package cn.jishen.facts.text;

import org.jspecify.annotations.NullMarked;
