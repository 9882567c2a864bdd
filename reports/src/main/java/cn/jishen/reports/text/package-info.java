/** Texts in files: what they can hold, and how XML is written. */
@NullMarked
package cn.jishen.reports.text;

import org.jspecify.annotations.NullMarked;
