package cn.jishen.app.cli;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.FileOutcome.State;
import java.util.List;

/** The exit statuses that other programs rely on. */
final class ExitStatus {
    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int NOTHING_READ = 3;
    static final int FAILURE = 4;
    static final int PARTLY_READ = 5;

    private ExitStatus() {}

    /** The first that applies, of an audit that was carried out: 4, 3, 1, 5, 0. */
    static int of(List<FileOutcome> outcomes, Threshold failOn) {
        if (outcomes.stream().anyMatch(o -> o.figures().failed())) {
            return FAILURE;
        }
        if (outcomes.stream().allMatch(o -> o.state() == State.UNREADABLE)) {
            return NOTHING_READ;
        }
        if (outcomes.stream()
                .flatMap(o -> o.figures().problems().keySet().stream())
                .anyMatch(failOn::isReachedBy)) {
            return FINDINGS;
        }
        // What a judge left open (a review item for people) is not here: only what reading left out.
        boolean whole = outcomes.stream().allMatch(o -> o.figures().readWhole());
        return whole ? OK : PARTLY_READ;
    }
}
