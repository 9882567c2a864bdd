package cn.jishen.app.batch;

import cn.jishen.facts.finding.DocumentAudit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file. Of many files at a time the audits themselves are not in memory.
 *
 * @param held gives the audit, which may be brought back from a store; for a file that was not read: no facts, and the
 *     file under unreviewed or failures
 * @param figures of the audit
 * @param message for people, with 建议 on a second line; null when the file was read and judged
 * @param cause of a failure inside, for the log; null otherwise
 */
public record FileOutcome(
        Input input,
        State state,
        Supplier<DocumentAudit> held,
        FileFigures figures,
        @Nullable String message,
        @Nullable Throwable cause) {

    /** How far the file came. */
    public enum State {
        AUDITED,
        UNREADABLE,
        FAILED
    }

    /** One whose audit is in memory. */
    static FileOutcome of(
            Input input, State state, DocumentAudit audit, @Nullable String message, @Nullable Throwable cause) {
        return new FileOutcome(input, state, () -> audit, FileFigures.of(audit), message, cause);
    }

    /** The same, its audit held elsewhere. */
    FileOutcome heldBy(Supplier<DocumentAudit> other) {
        return new FileOutcome(input, state, other, figures, message, cause);
    }

    /** The audit; another object each time where it comes from a store. */
    public DocumentAudit audit() {
        return held.get();
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
