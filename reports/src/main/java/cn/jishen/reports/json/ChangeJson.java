package cn.jishen.reports.json;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.TotalScore;
import cn.jishen.facts.revision.Traced;
import cn.jishen.facts.revision.Unpaired;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an audit says of the earlier revisions of its documents, and the figures that a comparison shares with it. */
final class ChangeJson {
    private final JsonOut json;
    private final FindingJson findings;

    ChangeJson(JsonOut json) {
        this.json = json;
        this.findings = new FindingJson(json);
    }

    /** Of one document; null where it was compared with nothing. */
    void comparison(@Nullable Comparison comparison) {
        if (comparison == null) {
            json.nothing("comparison");
            return;
        }
        json.object("comparison", () -> {
            json.text("source", comparison.before().disclosure().source());
            json.text("sha256", comparison.before().disclosure().sha256());
            score("scoreBefore", comparison.scoreBefore());
            score("scoreAfter", comparison.scoreAfter());
            counts(comparison);
            json.objects("solved", solved(comparison), finding -> {
                findings.properties(finding, comparison.before().disclosure());
                json.text("fate", Fate.RESOLVED.label());
            });
        });
    }

    void unpaired(List<Unpaired> documents) {
        json.objects("unpaired", documents, unpaired -> {
            json.text("source", unpaired.document().disclosure().source());
            json.text("sha256", unpaired.document().disclosure().sha256());
            json.text("unitName", unpaired.document().disclosure().unitName());
            json.text("why", unpaired.why().label());
        });
    }

    void score(String name, TotalScore score) {
        json.object(name, () -> {
            json.integer("projects", score.projects());
            json.number("total", score.total(), 1);
            json.number("of", score.of(), 0);
            json.number("percent", score.percent(), 1);
        });
    }

    void counts(Comparison comparison) {
        json.object("counts", () -> {
            for (Fate fate : Fate.values()) {
                json.integer(fate.label(), comparison.count(fate));
            }
        });
    }

    /** As the old revision had them, those that others explained too. */
    private static List<WeighedFinding> solved(Comparison comparison) {
        return comparison.findings().stream()
                .filter(traced -> traced.fate() == Fate.RESOLVED)
                .map(Traced::before)
                .filter(Objects::nonNull)
                .toList();
    }
}
