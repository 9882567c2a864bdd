package cn.jishen.audit.explain;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.raise.Inferred;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResults;
import org.kie.api.runtime.rule.QueryResultsRow;

/** What the queries of some probes answered in a session whose rules have fired. */
final class Answers {
    private static final ConditionWords WORDS = ConditionWords.shipped();

    private final Probes probes;
    private final Map<String, Map<Object, Found>> answers = new LinkedHashMap<>();

    Answers(Probes probes, KieSession session) {
        this.probes = probes;
        for (Probe probe : probes.all()) {
            for (int i = 0; i < probe.cuts().size(); i++) {
                answers.put(probe.queryName(i), ask(probe, i, session));
            }
        }
    }

    private static Map<Object, Found> ask(Probe probe, int cut, KieSession session) {
        Map<Object, Found> byPlace = new LinkedHashMap<>();
        String about = probe.cuts().get(cut).about();
        QueryResults results = session.getQueryResults(probe.queryName(cut));
        for (QueryResultsRow row : results) {
            Found found = byPlace.computeIfAbsent(row.get(probe.place()), place -> new Found());
            if (!about.isEmpty()) {
                found.facts.add(row.get(about));
            }
            for (String variable : results.getIdentifiers()) {
                found.variables.putIfAbsent(variable, row.get(variable));
            }
        }
        return byPlace;
    }

    /** What one query found at one place: the facts that its last element is about, and the first of each variable. */
    private static final class Found {
        private static final Found NOTHING = new Found();

        private final List<Object> facts = new ArrayList<>();
        private final Map<String, Object> variables = new LinkedHashMap<>();
    }

    /**
     * Everything about one place.
     *
     * @param fact the place in the session
     */
    Explanation.Place place(
            Object fact, @Nullable Project project, @Nullable Indicator row, List<WeighedFinding> findings) {
        List<WeighedFinding> here = findings.stream()
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
            Found before = i == 0 ? Found.NOTHING : answer(probe, i - 1).getOrDefault(place, Found.NOTHING);
            List<String> values = Values.in(cut.condition(), factOf(probe, i, place), before.variables, WORDS);
            if (!answer(probe, i).containsKey(place)) {
                String said = SpokenCondition.of(cut.condition(), WORDS);
                return new Explanation.Step(probe.rule().name(), said, values, because(cut, place));
            }
            known.addAll(values);
            known.addAll(drawn(probe, i, place));
        }
        return new Explanation.Step(probe.rule().name(), "", List.copyOf(known), List.of());
    }

    /** The conclusions that a cut found, with the words that led to each. */
    private List<String> drawn(Probe probe, int cut, Object place) {
        return answer(probe, cut).getOrDefault(place, Found.NOTHING).facts.stream()
                .filter(Inferred.class::isInstance)
                .map(Inferred.class::cast)
                .map(inferred -> "推定“" + inferred.name() + "”"
                        + (inferred.words().isEmpty() ? "" : "（" + inferred.words() + "）"))
                .toList();
    }

    private Map<Object, Found> answer(Probe probe, int cut) {
        return answers.getOrDefault(probe.queryName(cut), Map.of());
    }

    /** The one fact that a cut is about: the place, or what the cut before it found; null when there are several. */
    private @Nullable Object factOf(Probe probe, int at, Object place) {
        Probe.Cut cut = probe.cuts().get(at);
        if (cut.onPlace()) {
            return place;
        }
        boolean sameFact = at > 0 && probe.cuts().get(at - 1).about().equals(cut.about());
        List<Object> facts = sameFact ? answer(probe, at - 1).getOrDefault(place, Found.NOTHING).facts : List.of();
        return facts.size() == 1 ? facts.get(0) : null;
    }

    private List<Explanation.Step> because(Probe.Cut cut, Object place) {
        return steps(probes.byConclusion().getOrDefault(cut.conclusion(), List.of()), place);
    }
}
