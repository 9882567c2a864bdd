package cn.jishen.facts.revision;

/** What became of a finding between two revisions. */
public enum Fate {
    RESOLVED("已解决"),
    REMAINING("仍存在"),
    NEW("新增"),
    /** Only one revision has it, and the other has no such part or was not read there: neither solved nor new. */
    UNDECIDED("无法判定");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
