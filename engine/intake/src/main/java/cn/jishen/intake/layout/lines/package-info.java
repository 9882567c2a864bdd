/** The lines of a document: paragraphs and rows in reading order, with the labels in them. */
@NullMarked
package cn.jishen.intake.layout.lines;

import org.jspecify.annotations.NullMarked;
