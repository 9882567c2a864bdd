package cn.jishen.app.checks;

/** What may come of a scenario. Only the first is a pass. */
public enum Outcome {
    HOLDS("通过"),
    /** The rules do not do what is expected. */
    FAILS("未通过"),
    /** The check is not written as it must be, or checks nothing. */
    MISWRITTEN("写法有误"),
    /** The program itself went wrong. */
    BROKEN("系统错误");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
