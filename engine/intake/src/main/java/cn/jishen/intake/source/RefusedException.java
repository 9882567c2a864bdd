package cn.jishen.intake.source;

import java.io.IOException;

/** A file of a known format whose content cannot be had: under a password, of an old version, kept in other files. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String advice;

    /**
     * For people, in Chinese.
     *
     * @param fact follows the name of the file: “设有打开密码”
     * @param advice what to do
     */
    public RefusedException(String fact, String advice) {
        super(fact);
        this.fact = fact;
        this.advice = advice;
    }

    public String fact() {
        return fact;
    }

    public String advice() {
        return advice;
    }
}
