package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;

/** A number for each severity: a season has tens of thousands of them, so it is no map. */
public record BySeverity(int errors, int warnings, int hints) {
    static final BySeverity NONE = new BySeverity(0, 0, 0);

    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    public int sum() {
        return errors + warnings + hints;
    }

    /** One more of a severity. */
    BySeverity and(Severity severity) {
        return switch (severity) {
            case ERROR -> new BySeverity(errors + 1, warnings, hints);
            case WARNING -> new BySeverity(errors, warnings + 1, hints);
            case HINT -> new BySeverity(errors, warnings, hints + 1);
        };
    }

    BySeverity plus(BySeverity other) {
        return new BySeverity(errors + other.errors, warnings + other.warnings, hints + other.hints);
    }
}
