package cn.jishen.facts.disclosure;

/** What a document is; only goals are audited as projects. */
public enum DocumentKind {
    GOALS("goals", "项目绩效目标表"),
    SELF_EVALUATION("self-evaluation", "绩效自评表"),
    WHOLE_DEPARTMENT("whole-department", "部门整体绩效目标表"),
    MONITORING("monitoring", "绩效监控表"),
    OTHER("other", "没有绩效目标表的文件");

    private final String json;
    private final String label;

    DocumentKind(String json, String label) {
        this.json = json;
        this.label = label;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
