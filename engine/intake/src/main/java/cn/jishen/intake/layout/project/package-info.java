/** One form of labels and columns as a project: its texts, amounts, plan and indicators. */
@NullMarked
package cn.jishen.intake.layout.project;

import org.jspecify.annotations.NullMarked;
