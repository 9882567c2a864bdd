/** What rules ask of how a text is written: its marks, its misspellings, its list numbers. */
@org.jspecify.annotations.NullMarked
package cn.jishen.rules.writing;
