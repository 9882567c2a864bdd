package cn.jishen.audit.explain;

import cn.jishen.facts.Finding;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Project;
import cn.jishen.rules.Inferred;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResultsRow;

/** What the queries of some probes answered in a session whose rules have fired. */
final class Answers {
    private final Probes probes;
    private final Map<String, Map<Object, List<Object>>> answers = new LinkedHashMap<>();

    Answers(Probes probes, KieSession session) {
        this.probes = probes;
        for (Probe probe : probes.all()) {
            for (int i = 0; i < probe.cuts().size(); i++) {
                answers.put(probe.queryName(i), ask(probe, i, session));
            }
        }
    }

    private static Map<Object, List<Object>> ask(Probe probe, int cut, KieSession session) {
        Map<Object, List<Object>> byPlace = new LinkedHashMap<>();
        String about = probe.cuts().get(cut).about();
        for (QueryResultsRow row : session.getQueryResults(probe.queryName(cut))) {
            List<Object> facts = byPlace.computeIfAbsent(row.get(probe.place()), place -> new ArrayList<>());
            if (!about.isEmpty()) {
                facts.add(row.get(about));
            }
        }
        return byPlace;
    }

    /**
     * Everything about one place.
     *
     * @param fact the place in the session
     */
    Explanation.Place place(Object fact, @Nullable Project project, @Nullable Indicator row, List<Finding> findings) {
        List<Finding> here = findings.stream()
                .filter(finding -> Objects.equals(finding.project(), project == null ? null : project.id()))
                .filter(finding -> Objects.equals(finding.row(), row == null ? null : row.row()))
                .toList();
        List<Explanation.Step> steps = steps(probes.own(), fact);
        return new Explanation.Place(
                project,
                row,
                here,
                steps.stream().filter(step -> step.condition().isEmpty()).toList(),
                steps.stream().filter(step -> !step.condition().isEmpty()).toList());
    }

    private List<Explanation.Step> steps(List<Probe> some, Object place) {
        return some.stream()
                .filter(probe -> place.getClass().getSimpleName().equals(probe.type()))
                .map(probe -> stepOf(probe, place))
                .toList();
    }

    /** Where the rule stopped at a place; a step without condition when it did not. */
    private Explanation.Step stepOf(Probe probe, Object place) {
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < probe.cuts().size(); i++) {
            Probe.Cut cut = probe.cuts().get(i);
            Object fact = factOf(probe, i, place);
            List<String> values = fact == null ? List.of() : Values.in(cut.condition(), fact);
            if (!answer(probe, i).containsKey(place)) {
                return new Explanation.Step(probe.rule().name(), cut.condition(), values, because(cut, place));
            }
            known.addAll(values);
            known.addAll(drawn(probe, i, place));
        }
        return new Explanation.Step(probe.rule().name(), "", List.copyOf(known), List.of());
    }

    /** The conclusions that a cut found, with the words that led to each. */
    private List<String> drawn(Probe probe, int cut, Object place) {
        return answer(probe, cut).getOrDefault(place, List.of()).stream()
                .filter(Inferred.class::isInstance)
                .map(Inferred.class::cast)
                .map(inferred -> "推定“" + inferred.name() + "”"
                        + (inferred.words().isEmpty() ? "" : "（" + inferred.words() + "）"))
                .toList();
    }

    private Map<Object, List<Object>> answer(Probe probe, int cut) {
        return answers.getOrDefault(probe.queryName(cut), Map.of());
    }

    /** The one fact that a cut is about: the place, or what the cut before it found; null when there are several. */
    private @Nullable Object factOf(Probe probe, int at, Object place) {
        Probe.Cut cut = probe.cuts().get(at);
        if (cut.onPlace()) {
            return place;
        }
        boolean sameFact = at > 0 && probe.cuts().get(at - 1).about().equals(cut.about());
        List<Object> facts = sameFact ? answer(probe, at - 1).getOrDefault(place, List.of()) : List.of();
        return facts.size() == 1 ? facts.get(0) : null;
    }

    private List<Explanation.Step> because(Probe.Cut cut, Object place) {
        return steps(probes.byConclusion().getOrDefault(cut.conclusion(), List.of()), place);
    }
}
