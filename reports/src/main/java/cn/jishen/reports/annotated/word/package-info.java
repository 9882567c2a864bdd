/** Comments and tracked changes in a copy of a .docx. */
@NullMarked
package cn.jishen.reports.annotated.word;

import org.jspecify.annotations.NullMarked;
