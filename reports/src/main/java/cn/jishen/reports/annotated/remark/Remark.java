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
 * What is said of one finding at its place.
 *
 * @param finding null for what was not judged
 * @param project null for one on the document
 * @param place the cell
 * @param told paragraphs: level, rule and its title; the problem; what to write instead; basis and consequences
 */
public record Remark(
        @Nullable WeighedFinding finding, @Nullable Project project, Location place, List<String> told) {
    /** Who says it, in every format. */
    public static final String AUTHOR = Run.PROGRAM;

    private static final String EDITED = "已用修订标出，可接受或拒绝。";

    public Remark {
        told = List.copyOf(told);
    }

    /** The words in question, as written; empty where there are none. */
    public String words() {
        return finding == null ? "" : finding.evidence();
    }

    /** The paragraphs, with a word on the edit that is proposed. */
    public List<String> told(boolean edited) {
        return edited ? with(EDITED) : told;
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
