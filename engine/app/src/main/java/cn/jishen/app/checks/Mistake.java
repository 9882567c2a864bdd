package cn.jishen.app.checks;

/** A check that is not written as it must be. The message is the fact and, on a second line, the advice. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param advice what to write, without 建议： */
    Mistake(String fact, String advice) {
        super(fact + "\n建议：" + advice);
    }
}
