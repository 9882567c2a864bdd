package cn.jishen.facts.revision;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ScoreSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project in both revisions.
 *
 * @param by what told that they are the same; null for one that was added or removed
 * @param before null for one that was added
 * @param after null for one that was removed
 * @param scoreBefore null for one that was added
 * @param scoreAfter null for one that was removed
 * @param rows in the order of the new table, then those that were removed
 */
public record ProjectPair(
        Relation relation,
        @Nullable Match by,
        @Nullable Project before,
        @Nullable Project after,
        @Nullable ScoreSheet scoreBefore,
        @Nullable ScoreSheet scoreAfter,
        List<RowPair> rows) {

    public ProjectPair {
        rows = List.copyOf(rows);
    }

    /** The project of the new revision, else that of the old. */
    public Project either() {
        Project either = after == null ? before : after;
        if (either == null) {
            throw new IllegalStateException("a pair of no projects");
        }
        return either;
    }

    /** What told that two projects are the same. */
    public enum Match {
        CODE("编码"),
        NAME("名称"),
        CONTENT("内容");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
