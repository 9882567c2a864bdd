/** .docx to paragraphs and grids, by one pass over the XML. */
@NullMarked
package cn.jishen.intake.word;

import org.jspecify.annotations.NullMarked;
