package cn.jishen.facts.finding;

/** 级别, the gravest first. */
public enum Severity {
    /** 错误: provable from the numbers or words of the document. */
    ERROR("错误"),
    /** 警告: a judgement of meaning is this at most. */
    WARNING("警告"),
    /** 提示. */
    HINT("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The severity with this label; throws IllegalArgumentException for any other word. */
    public static Severity of(String label) {
        for (Severity severity : values()) {
            if (severity.label.equals(label)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("级别“" + label + "”不是错误、警告、提示之一");
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
