package cn.jishen.app.batch;

import cn.jishen.facts.finding.DocumentAudit;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param audit for a file that was not read: no facts, and the file under unreviewed or failures
 * @param message for people, with 建议 on a second line; null when the file was read and judged
 * @param cause of a failure inside, for the log; null otherwise
 */
public record FileOutcome(
        Input input,
        State state,
        DocumentAudit audit,
        @Nullable String message,
        @Nullable Throwable cause) {

    /** How far the file came. */
    public enum State {
        AUDITED,
        UNREADABLE,
        FAILED
    }

    /** The name of the file. */
    public String source() {
        return input.name();
    }

    /** Whether it was read and judged whole. */
    public boolean isAudited() {
        return state == State.AUDITED;
    }
}
