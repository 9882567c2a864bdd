/** 审核意见: a Word document for each department, in the layout of GB/T 9704. */
@NullMarked
package cn.jishen.reports.opinion;

import org.jspecify.annotations.NullMarked;
