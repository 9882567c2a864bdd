package cn.jishen.reports.json;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.BySeverity;
import cn.jishen.reports.content.Tally;

/** The counts that every report gives. */
public final class TotalsJson {
    private TotalsJson() {}

    /** As the property {@code totals} of the object that is open. */
    public static void write(JsonOut json, Tally tally) {
        json.object("totals", () -> {
            json.object("problems", () -> bySeverity(json, tally.problems()));
            json.object("places", () -> bySeverity(json, tally.places()));
            json.integer("suppressed", tally.suppressed());
            json.integer("waived", tally.waived());
        });
    }

    private static void bySeverity(JsonOut json, BySeverity counts) {
        for (Severity severity : Severity.values()) {
            json.integer(severity.label(), counts.of(severity));
        }
    }
}
