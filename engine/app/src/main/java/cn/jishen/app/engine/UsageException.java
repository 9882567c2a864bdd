package cn.jishen.app.engine;

/** The user asked for something that cannot be done as asked: exit status 2, or a 4xx answer. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param fact what is wrong, with the values in it
     * @param advice what to do, without 建议：
     */
    public UsageException(String fact, String advice) {
        super(fact + "\n建议：" + advice);
    }
}
