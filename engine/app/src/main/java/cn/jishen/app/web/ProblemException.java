package cn.jishen.app.web;

/** A request that gets no result, and why. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String ADVICE = "\n建议：";

    private final int status;
    private final String advice;

    ProblemException(int status, String fact, String advice) {
        super(fact);
        this.status = status;
        this.advice = advice;
    }

    /** From a message whose second line is 建议：…. */
    static ProblemException of(int status, String message) {
        int at = message.indexOf(ADVICE);
        return at < 0
                ? new ProblemException(status, message, "")
                : new ProblemException(status, message.substring(0, at), message.substring(at + ADVICE.length()));
    }

    Problem problem() {
        return Problem.of(status, String.valueOf(getMessage()), advice);
    }
}
