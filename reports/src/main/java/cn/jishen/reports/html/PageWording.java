package cn.jishen.reports.html;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How figures, grades and names of places in the page are written. */
final class PageWording {
    private PageWording() {}

    /** “78”, “12.5”. */
    static String points(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** 得分率, “78.5%”. */
    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "未审" : percent.toPlainString() + "%";
    }

    static String grade(@Nullable Grade grade) {
        return grade == null ? "未审" : grade.label();
    }

    static String budget(@Nullable Money budget) {
        return budget == null ? "未读出" : budget.print();
    }

    /** The class of the style sheet. */
    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }

    /** A badge, for so many places; for 0 without their number. */
    static void fate(Fate fate, int places, Xml html) throws IOException {
        html.say(" ");
        html.text("span", fate.label() + (places == 0 ? "" : places + "处"), "class", "fate " + style(fate));
    }

    static String style(Fate fate) {
        return switch (fate) {
            case RESOLVED -> "solved";
            case REMAINING -> "remaining";
            case NEW -> "new";
            case UNDECIDED -> "undecided";
        };
    }

    /** The address of a line in the page. */
    static String anchor(FindingLine line) {
        return (line.excepted() ? "x" : "n") + line.number();
    }

    /** The address of a project, by its position in its document, both from 1. */
    static String anchor(ProjectSummary project) {
        return document(project.document()) + "p" + project.position();
    }

    static String document(int document) {
        return "d" + (document + 1);
    }

    /** The address of 修订对比 of a document. */
    static String change(int document) {
        return document(document) + "r";
    }

    static String rule(String id) {
        return "rule-" + id;
    }
}
