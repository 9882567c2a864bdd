package cn.jishen.reports.content;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Traced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document since its earlier revision. Counts are of places, those that others explain left out.
 *
 * @param document position in the report, from 0
 */
public record Change(
        int document,
        Comparison comparison,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    static Change of(int document, Comparison comparison, @Nullable BigDecimal after) {
        return new Change(document, comparison, Reviewed.meanOf(comparison.before()), after);
    }

    public String earlierSource() {
        return comparison.before().disclosure().source();
    }

    public int count(Fate fate) {
        return comparison.count(fate);
    }

    /** How many new problems came up where others were solved. */
    public int brokenInMending() {
        return (int) comparison.findings().stream()
                .filter(traced -> traced.brokenInMending() && !traced.isExplained())
                .count();
    }

    /** “71.2%→84.5%”; 未审 for a side without a score. */
    public String scores() {
        return score(before) + "→" + score(after);
    }

    /** “已解决12、仍存在3、新增1”; 无法判定 only where there is any. */
    public String counts() {
        return counts("");
    }

    /** “得分率71.2%→84.5%，已解决12、仍存在3、新增2（其中1处系修改时新产生）”. */
    public String text() {
        int broken = brokenInMending();
        return "得分率" + scores() + "，" + counts(broken == 0 ? "" : "（其中" + broken + "处系修改时新产生）");
    }

    private String counts(String ofNew) {
        List<String> counts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            if (fate != Fate.UNDECIDED || count(fate) > 0) {
                counts.add(fate.label() + count(fate) + (fate == Fate.NEW ? ofNew : ""));
            }
        }
        return String.join("、", counts);
    }

    /** The findings with these fates that no other explains, on a project or, for null, on the document. */
    public List<Traced> findings(@Nullable ProjectPair pair, Fate... fates) {
        List<Fate> wanted = List.of(fates);
        return comparison.findings().stream()
                .filter(t -> Objects.equals(t.project(), pair) && wanted.contains(t.fate()) && !t.isExplained())
                .toList();
    }

    /** All with this fate, the document's first, then project by project. */
    public List<Traced> findings(Fate fate) {
        List<Traced> all = new ArrayList<>(findings(null, fate));
        comparison.projects().forEach(pair -> all.addAll(findings(pair, fate)));
        return all;
    }

    /** The findings of the old revision alone of which nothing can be said. */
    public List<Traced> outOfSight() {
        return findings(Fate.UNDECIDED).stream().filter(t -> t.after() == null).toList();
    }

    /** What was changed without any finding in its place. */
    public List<Edit> otherEdits() {
        return comparison.edits().stream()
                .filter(edit -> !edit.hasFinding() && !isProject(edit))
                .toList();
    }

    /** That a project came or went, the list of projects says. */
    private static boolean isProject(Edit edit) {
        boolean whole = edit.kind() == Edit.Kind.ADDED || edit.kind() == Edit.Kind.REMOVED;
        return whole && edit.project() != null && edit.row() == null;
    }

    public DocumentAudit earlier() {
        return comparison.before();
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? "未审" : score.toPlainString() + "%";
    }
}
