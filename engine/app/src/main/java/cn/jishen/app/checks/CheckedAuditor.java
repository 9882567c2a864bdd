package cn.jishen.app.checks;

import cn.jishen.audit.Auditor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules that scenarios are run against. Cucumber makes the step classes itself, so what they need from the caller
 * waits for them here, on the calling thread.
 */
final class CheckedAuditor {
    /** Scenarios speak of budget year 2026 and are judged by the thresholds of that year. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final ThreadLocal<@Nullable Auditor> CURRENT = new ThreadLocal<>();

    private CheckedAuditor() {}

    static Auditor get() {
        Auditor auditor = CURRENT.get();
        if (auditor == null) {
            auditor = Auditor.load(DAY);
            CURRENT.set(auditor);
        }
        return auditor;
    }

    static void set(Auditor auditor) {
        CURRENT.set(auditor);
    }
}
