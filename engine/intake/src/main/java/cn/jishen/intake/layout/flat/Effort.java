package cn.jishen.intake.layout.flat;

/**
 * How many divisions of rows are tried in one document, so that no document takes for ever. Not for several threads.
 */
final class Effort {
    private static final int MOST = 300_000;

    private int spent;

    boolean isSpent() {
        return spent >= MOST;
    }

    /** One more try; whether there is still one. */
    boolean spend() {
        return spent++ < MOST;
    }
}
