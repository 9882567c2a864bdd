package cn.jishen.rules.weighing;

/**
 * What a weighing rule decided about a finding.
 *
 * @param about the finding
 * @param kind what becomes of it
 * @param cause the rule whose finding explains it; for NOT_COUNTED the reason in words
 */
public record Verdict(Candidate about, Kind kind, String cause) {
    public enum Kind {
        /** 不输出: it would say the same thing again, or wrongly. */
        WITHDRAWN,
        /** Shown under its cause; costs nothing. */
        SUPPRESSED,
        /** Shown in its own right; costs nothing, because another finding already does. */
        NOT_COUNTED
    }

    public static Verdict withdrawn(Candidate about, String cause) {
        return new Verdict(about, Kind.WITHDRAWN, cause);
    }

    public static Verdict suppressed(Candidate about, String cause) {
        return new Verdict(about, Kind.SUPPRESSED, cause);
    }

    public static Verdict notCounted(Candidate about, String reason) {
        return new Verdict(about, Kind.NOT_COUNTED, reason);
    }
}
