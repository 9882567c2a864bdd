package cn.jishen.intake;

/** A file that could not be read. The message is for people: the file, the cause, and on a second line 建议：…. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String fact, String advice) {
        super(fact + "\n建议：" + advice);
    }

    UnreadableException(String fact, String advice, Throwable cause) {
        super(fact + "\n建议：" + advice, cause);
    }
}
