package cn.jishen.audit;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.rules.raise.CaseFile;
import cn.jishen.rules.raise.Shortfall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** The first of the two sessions of an audit: facts to findings. */
final class Raising {
    private static final Comparator<Shortfall> BY_PLACE = Comparator.comparing(Shortfall::project)
            .thenComparing(Shortfall::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Shortfall::id)
            .thenComparing(Shortfall::why);

    private final RuleBase base;
    private final List<Project> projects;
    private final List<Object> facts;
    private final List<ProjectReading> readings;

    /**
     * @param projects in the order of the document
     * @param facts in any order: the findings do not depend on it
     */
    Raising(RuleBase base, List<Project> projects, List<Object> facts) {
        this.base = base;
        this.projects = projects;
        this.facts = facts;
        this.readings = inOrder(projects, facts);
    }

    private static List<ProjectReading> inOrder(List<Project> projects, List<Object> facts) {
        Map<String, ProjectReading> byId = new HashMap<>();
        facts.stream()
                .filter(ProjectReading.class::isInstance)
                .map(ProjectReading.class::cast)
                .forEach(reading -> byId.put(reading.id(), reading));
        return projects.stream().map(Project::id).map(byId::get).toList();
    }

    /**
     * What the rules raise. A rule that throws is left out and the others are heard all the same
     * (engine/decisions/0005).
     */
    RaisedFindings raise() {
        Map<String, Throwable> failed = new LinkedHashMap<>();
        RuleBase left = base;
        while (true) {
            try {
                return fire(left, Collections.unmodifiableMap(failed));
            } catch (RuntimeException | StackOverflowError e) {
                failed.put(culprit(failed.keySet(), e), e);
                left = base.withoutIds(failed::containsKey);
            }
        }
    }

    /**
     * The id of a rule that throws, found by halving, because an exception out of a condition need not say whose it is;
     * throws the exception again when it comes without any rule.
     */
    private String culprit(Set<String> known, Throwable exception) {
        List<String> ids = base.catalogue().rules().stream()
                .map(Rule::id)
                .filter(id -> !known.contains(id))
                .toList();
        if (throwsWith(List.of())) {
            throw exception instanceof RuntimeException e ? e : new IllegalStateException(exception);
        }
        int quiet = 0;
        int loud = ids.size();
        while (loud - quiet > 1) {
            int middle = (quiet + loud) / 2;
            if (throwsWith(ids.subList(0, middle))) {
                loud = middle;
            } else {
                quiet = middle;
            }
        }
        return ids.get(loud - 1);
    }

    private boolean throwsWith(List<String> ids) {
        Set<String> kept = new HashSet<>(ids);
        try {
            fire(base.withoutIds(id -> !kept.contains(id)), Map.of());
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private RaisedFindings fire(RuleBase rules, Map<String, Throwable> failed) {
        return afterFiring(rules, session -> {
            List<Finding> findings = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Finding.class)).forEach(f -> findings.add((Finding) f));
            findings.sort(DocumentOrder.of(projects, base.catalogue()));
            List<Shortfall> shortfalls = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Shortfall.class)).forEach(f -> shortfalls.add((Shortfall) f));
            shortfalls.sort(BY_PLACE);
            return new RaisedFindings(findings, shortfalls, failed);
        });
    }

    /** What a session tells in which these rules have fired on the facts. */
    <T> T afterFiring(RuleBase rules, Function<KieSession, T> asked) {
        KieSession session = rules.session();
        try {
            session.setGlobal("案卷", CaseFile.of(base.catalogue(), readings));
            facts.forEach(session::insert);
            rules.fire(session);
            return asked.apply(session);
        } finally {
            session.dispose();
        }
    }
}
