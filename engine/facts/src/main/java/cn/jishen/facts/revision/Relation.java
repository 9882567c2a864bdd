package cn.jishen.facts.revision;

/** How a row or a project of one revision stands to the other. */
public enum Relation {
    /** One stands for one, whatever was changed in it. */
    KEPT("保留"),
    /** One of several that a row or project of the old revision became; the largest part is KEPT. */
    SPLIT("拆分"),
    /** One of several that became one row or project of the new revision; the largest part is KEPT. */
    JOINED("合并"),
    ADDED("新增"),
    REMOVED("删除");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
