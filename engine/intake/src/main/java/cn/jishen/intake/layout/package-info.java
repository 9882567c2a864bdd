/** Recognises the layouts of 绩效目标表 in a document of any format, by words that are data, and reads the facts out. */
@NullMarked
package cn.jishen.intake.layout;

import org.jspecify.annotations.NullMarked;
