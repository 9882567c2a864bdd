package cn.jishen.rules.weighing;

/**
 * What a weighing rule decided about a finding.
 *
 * @param about the finding
 * @param step the step that decided
 * @param cause the rule whose finding explains it, where the step has one; else empty
 */
public record Verdict(Candidate about, Step step, String cause) {
    /** The steps, in their order: each looks only at what earlier steps left, so that there is one outcome. */
    public enum Step {
        /** 不输出: it would say the same thing again, or wrongly. */
        WITHDRAWN,
        /** 不计分: shown under its cause; costs nothing. */
        SUPPRESSED,
        /** 合并计数: another finding of its rule in the project already counts. */
        MERGED
    }

    public static Verdict withdrawn(Candidate about, String cause) {
        return new Verdict(about, Step.WITHDRAWN, cause);
    }

    public static Verdict suppressed(Candidate about, String cause) {
        return new Verdict(about, Step.SUPPRESSED, cause);
    }

    public static Verdict notCounted(Candidate about, Step step) {
        return new Verdict(about, step, "");
    }

    public boolean isBefore(Step other) {
        return step.compareTo(other) < 0;
    }
}
