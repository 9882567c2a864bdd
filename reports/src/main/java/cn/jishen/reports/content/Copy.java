package cn.jishen.reports.content;

import java.util.List;

/**
 * Projects of at least two departments that say the same.
 *
 * @param members the one that the others are compared with first, in the order of the report
 */
public record Copy(Kind kind, List<Member> members) {

    /** What is alike. */
    public enum Kind {
        GOAL("绩效目标"),
        TABLE("指标表");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A project that is like another of the group.
     *
     * @param unit its department
     * @param likeness to the first of the group; 1 is the same but for marks and blanks. Below the limit where it is
     *     like the first by way of others only
     */
    public record Member(String unit, ProjectSummary project, double likeness) {}
}
