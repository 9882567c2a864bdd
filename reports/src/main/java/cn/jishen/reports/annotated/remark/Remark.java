package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.run.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the findings of one rule in one project, at the first place of them.
 *
 * @param findings the gravest first; empty for what was not judged
 * @param project null for what is said of the document
 * @param place the cell of the first finding
 * @param told paragraphs: what is asked and of which rows; the problem; what to write instead; consequences and basis
 */
public record Remark(
        List<WeighedFinding> findings, @Nullable Project project, Location place, List<String> told) {
    /** Who says it, in every format. */
    public static final String AUTHOR = Run.PROGRAM;

    public Remark {
        findings = List.copyOf(findings);
        told = List.copyOf(told);
    }

    /** The finding at whose place it is said; null for what was not judged. */
    public @Nullable WeighedFinding first() {
        return findings.isEmpty() ? null : findings.get(0);
    }

    /** The words in question, as written; empty where there are none. */
    public String words() {
        WeighedFinding first = first();
        return first == null ? "" : first.evidence();
    }

    /** The paragraphs, with a word on the edits that are proposed. */
    public List<String> told(int edits) {
        return switch (edits) {
            case 0 -> told;
            case 1 -> with("改法已用修订标出，可接受或拒绝。");
            default -> with("其中" + edits + "处的改法已用修订标出，可接受或拒绝。");
        };
    }

    /** The same, told where its place was not found: with the place in words. */
    public List<String> toldElsewhere() {
        return with("位置：" + where());
    }

    private List<String> with(String more) {
        List<String> all = new ArrayList<>(told);
        all.add(more);
        return all;
    }

    private String where() {
        List<String> parts = new ArrayList<>();
        if (project != null) {
            parts.add("项目“" + project.title() + "”");
        }
        WeighedFinding finding = first();
        if (finding != null && finding.row() != null) {
            parts.add("第" + finding.row() + "行指标");
        }
        if (finding != null && finding.field() != Field.DOCUMENT) {
            parts.add(finding.field().label());
        }
        if (!place.equals(Location.NOWHERE)) {
            parts.add(place.describe());
        }
        return parts.isEmpty() ? "全文" : String.join("，", parts);
    }
}
