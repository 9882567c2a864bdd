package cn.jishen.facts.revision;

import cn.jishen.facts.disclosure.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An 指标行 in both revisions.
 *
 * @param before null for one that was added
 * @param after null for one that was removed
 * @param moved whether it changed places with another row; rows that only gave way to added or removed ones did not
 */
public record RowPair(
        Relation relation,
        @Nullable Indicator before,
        @Nullable Indicator after,
        boolean moved) {

    /** The name in the new revision, else in the old. */
    public String name() {
        Indicator row = after == null ? before : after;
        return row == null ? "" : row.level3();
    }

    /** “第2行（原第3行）”. */
    public String describe() {
        if (after == null) {
            return before == null ? "" : "原第" + before.row() + "行";
        }
        String now = "第" + after.row() + "行";
        return before == null || before.row() == after.row() ? now : now + "（原第" + before.row() + "行）";
    }
}
