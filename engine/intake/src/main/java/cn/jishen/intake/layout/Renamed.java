package cn.jishen.intake.layout;

import cn.jishen.facts.Indicator;
import cn.jishen.facts.Project;
import java.util.List;

/** A project and its indicators under another id. */
final class Renamed {
    private Renamed() {}

    static Project with(Project p, String id) {
        List<Indicator> indicators =
                p.indicators().stream().map(indicator -> with(indicator, id)).toList();
        return new Project(
                id,
                p.part(),
                p.code(),
                p.name(),
                p.budget(),
                p.fiscalFunds(),
                p.otherFunds(),
                p.purpose(),
                p.goal(),
                p.plan(),
                indicators,
                p.complete(),
                p.places());
    }

    private static Indicator with(Indicator i, String id) {
        return new Indicator(
                id,
                i.row(),
                i.level1(),
                i.level2(),
                i.level3(),
                i.description(),
                i.value(),
                i.basis(),
                i.category(),
                i.target(),
                i.places());
    }
}
