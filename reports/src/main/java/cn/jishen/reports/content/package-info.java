/** What every report for people says, put in order once: documents, projects, lines, counts, lost points. */
@NullMarked
package cn.jishen.reports.content;

import org.jspecify.annotations.NullMarked;
