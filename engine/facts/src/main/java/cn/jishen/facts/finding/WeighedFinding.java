package cn.jishen.facts.finding;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import org.jspecify.annotations.Nullable;

/**
 * What became of a finding when all findings of its document were weighed.
 *
 * @param raised the finding as its rule raised it
 * @param suppressedBy the rule whose finding explains this one, which is shown under it and costs nothing; else null
 * @param counted whether it costs points
 * @param waived the reason of the waiver that covers it, else null
 */
public record WeighedFinding(
        Finding raised,
        @Nullable String suppressedBy,
        boolean counted,
        @Nullable String waived) {

    /** Whether it is neither explained by another nor covered by a waiver: one that a person has to look at. */
    public boolean stands() {
        return suppressedBy == null && waived == null;
    }

    public String rule() {
        return raised.rule();
    }

    public String defectClass() {
        return raised.defectClass();
    }

    public Severity severity() {
        return raised.severity();
    }

    public @Nullable String part() {
        return raised.part();
    }

    public @Nullable String project() {
        return raised.project();
    }

    public @Nullable Integer row() {
        return raised.row();
    }

    public Field field() {
        return raised.field();
    }

    public String evidence() {
        return raised.evidence();
    }

    public String message() {
        return raised.message();
    }

    public String suggestion() {
        return raised.suggestion();
    }

    public String basis() {
        return raised.basis();
    }

    public Location location() {
        return raised.location();
    }

    public @Nullable Mending mending() {
        return raised.mending();
    }
}
