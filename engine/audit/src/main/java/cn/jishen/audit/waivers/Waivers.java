package cn.jishen.audit.waivers;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import cn.jishen.facts.finding.WeighedFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a run on the day of the audit. Nothing is waived that none of them names.
 *
 * @param all in the order of their file; of several that name a finding the first that holds covers it
 * @param today those that end before this day cover nothing
 */
public record Waivers(List<Waiver> all, LocalDate today) {
    /** Lets nothing stand. */
    public static final Waivers NONE = new Waivers(List.of(), LocalDate.EPOCH);

    public Waivers {
        all = List.copyOf(all);
    }

    /** Why a finding is let stand; null where no waiver covers it. */
    public @Nullable String reason(Finding finding, Disclosure disclosure) {
        int covering = covering(finding, disclosure);
        return covering < 0 ? null : all.get(covering).describe();
    }

    /** What became of each, in their order. */
    public List<WaiverUse> uses(List<DocumentAudit> audits) {
        if (all.isEmpty()) {
            return List.of();
        }
        int[] found = new int[all.size()];
        for (DocumentAudit audit : audits) {
            for (WeighedFinding weighed : audit.findings()) {
                Finding finding = weighed.raised();
                int covering = covering(finding, audit.disclosure());
                int expired = covering < 0 ? first(finding, audit.disclosure(), false) : -1;
                int named = Math.max(covering, expired);
                if (named >= 0) {
                    found[named]++;
                }
            }
        }
        List<WaiverUse> uses = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Waiver waiver = all.get(i);
            State state = !holds(waiver) ? State.EXPIRED : found[i] == 0 ? State.UNUSED : State.USED;
            uses.add(new WaiverUse(waiver, state, found[i]));
        }
        return uses;
    }

    private int covering(Finding finding, Disclosure disclosure) {
        return first(finding, disclosure, true);
    }

    /** The position of the first that names the finding; -1 if there is none. */
    private int first(Finding finding, Disclosure disclosure, boolean holding) {
        for (int i = 0; i < all.size(); i++) {
            if (holds(all.get(i)) == holding && all.get(i).names(finding, disclosure)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(Waiver waiver) {
        return !waiver.until().isBefore(today);
    }
}
