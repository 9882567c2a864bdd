package cn.jishen.audit.waivers;

/** A table of waivers that cannot be used; nothing of it is. */
public final class WaiverFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String advice;

    WaiverFileException(String fact, String advice) {
        super(fact + "\n建议：" + advice);
        this.fact = fact;
        this.advice = advice;
    }

    /** What is wrong, with the values in it. */
    public String fact() {
        return fact;
    }

    /** What to do, without 建议：. */
    public String advice() {
        return advice;
    }
}
