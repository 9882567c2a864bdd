/** What an expert writes down of layouts: head words, signs and tables; the files are beside the recogniser. */
@NullMarked
package cn.jishen.intake.layout.words;

import org.jspecify.annotations.NullMarked;
