package cn.jishen.facts.revision;

import cn.jishen.facts.disclosure.Field;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed between two revisions.
 *
 * @param project null for the document
 * @param row null for a cell of the project
 * @param field the cell; null for a row or project as a whole
 * @param what the cell's name for people, with the period of a plan or the line of a table
 * @param before the text of the old revision; empty where there was none
 * @param after the text of the new revision; empty where there is none
 * @param hasFinding whether a finding of either revision stands in the place that was changed
 */
public record Edit(
        Kind kind,
        @Nullable ProjectPair project,
        @Nullable RowPair row,
        @Nullable Field field,
        String what,
        String before,
        String after,
        boolean hasFinding) {

    /** What kind of change. */
    public enum Kind {
        CELL("改动"),
        ADDED("增加"),
        REMOVED("删除"),
        MOVED("移动"),
        SPLIT("拆分"),
        JOINED("合并");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
