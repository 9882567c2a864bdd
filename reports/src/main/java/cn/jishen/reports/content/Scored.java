package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ScoreSheet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A project of the document that is open, with its table and its score sheet. */
public record Scored(ProjectSummary summary, Project project, ScoreSheet score) {

    /** Position of its document in the report, from 0. */
    public int document() {
        return summary.document();
    }

    public Tally tally() {
        return summary.tally();
    }

    /** total ÷ of in points of a hundred, to one decimal; null for a project without a grade. */
    public @Nullable BigDecimal percent() {
        return summary.percent();
    }

    /** What people know the project by. */
    public String title() {
        return summary.title();
    }
}
