package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.finding.Severity;

/** Which findings a copy tells. */
public enum CommentScope {
    /** What is to be corrected or improved. */
    PROBLEMS("错误和警告"),
    /** Doubts as well. */
    ALL("全部");

    private final String label;

    CommentScope(String label) {
        this.label = label;
    }

    /** As users write it. */
    public String label() {
        return label;
    }

    boolean covers(Severity severity) {
        return this == ALL || severity.atLeast(Severity.WARNING);
    }
}
