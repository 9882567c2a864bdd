package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project under another id, or in another part. */
final class Renamed {
    private Renamed() {}

    static Project with(Project p, String id) {
        List<Indicator> indicators = p.indicators().stream()
                .map(indicator -> indicator.inProject(id))
                .toList();
        return copy(p, id, p.part(), indicators);
    }

    /** The project in another part of the disclosure. */
    static Project inPart(Project p, String part) {
        return copy(p, p.id(), part, p.indicators());
    }

    private static Project copy(Project p, String id, @Nullable String part, List<Indicator> indicators) {
        return new Project(
                id,
                part,
                p.code(),
                p.name(),
                p.budget(),
                p.fiscalFunds(),
                p.otherFunds(),
                p.purpose(),
                p.goal(),
                p.plan(),
                indicators,
                p.longTerm(),
                p.gap(),
                p.complete(),
                p.places());
    }
}
