/** What rules ask of how a text is written: its marks, its misspellings, its list numbers. */
@NullMarked
package cn.jishen.rules.writing;

import org.jspecify.annotations.NullMarked;
