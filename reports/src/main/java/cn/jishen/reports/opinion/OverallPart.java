package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.Consequence;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 总体情况: counts, the mean, the grades and what follows from each. */
final class OverallPart {
    private static final int NAMED = 5;

    private final OpinionSubject matter;
    private final Annexes annexes;
    private final Paper paper;

    OverallPart(OpinionSubject matter, Annexes annexes, Paper paper) {
        this.matter = matter;
        this.annexes = annexes;
        this.paper = paper;
    }

    void write() {
        paper.head(1, Sentence.OVERALL.say());
        if (matter.projects().isEmpty()) {
            paper.body(Sentence.NO_CONCLUSION.say());
        } else {
            paper.body(found() + mean());
            String outcomes = outcomes();
            if (!outcomes.isEmpty()) {
                paper.body(outcomes);
            }
            paper.body(held() + Sentence.REFERENCE.say(annexes.mark(Sentence.SCORES)) + forPeople() + open());
            return;
        }
        if (!open().isEmpty()) {
            paper.body(open());
        }
    }

    private String found() {
        Tally tally = matter.document().tally();
        int errors = tally.problems(Severity.ERROR);
        int warnings = tally.problems(Severity.WARNING);
        int hints = tally.problems(Severity.HINT);
        int all = matter.projects().size();
        if (errors + warnings + hints == 0) {
            return Sentence.CLEAN.say(all);
        }
        long wrong = matter.projects().stream()
                .filter(p -> p.tally().problems(Severity.ERROR) > 0)
                .count();
        return Sentence.COUNTS.say(errors, warnings, hints) + (wrong == 0 ? "" : Sentence.WRONG.say(all, wrong));
    }

    private String mean() {
        String grades = grades();
        String mean = matter.document().mean() == null
                ? Sentence.NO_MEAN.say()
                : Sentence.MEAN.say(OfficialProse.percent(
                        Objects.requireNonNull(matter.document().mean())));
        return mean + (grades.isEmpty() ? "" : Sentence.GRADES.say(grades));
    }

    private String grades() {
        List<String> told = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            long count = matter.projects().stream()
                    .filter(p -> p.score().grade() == grade)
                    .count();
            if (count > 0) {
                told.add(Sentence.GRADE.say(grade.label(), count));
            }
        }
        return String.join(Sentence.JOIN.say(), told);
    }

    /** What follows, the worst first, after what has no grade. */
    private String outcomes() {
        List<Scored> ungraded = matter.projects().stream()
                .filter(p -> p.score().grade() == null)
                .toList();
        Map<Consequence, List<Scored>> follows = new LinkedHashMap<>();
        List<Consequence> worstFirst =
                new ArrayList<>(matter.content().run().audit().consequences().all());
        Collections.reverse(worstFirst);
        worstFirst.forEach(each -> follows.put(each, new ArrayList<>()));
        for (Scored project : matter.projects()) {
            boolean errors = project.tally().problems(Severity.ERROR) > 0;
            Consequence each = matter.content()
                    .run()
                    .audit()
                    .consequences()
                    .of(project.score().grade(), errors);
            if (each != null) {
                follows.computeIfAbsent(each, c -> new ArrayList<>()).add(project);
            }
        }
        String told = follows.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Sentence.OUTCOME.say(
                        counted(entry.getValue()), entry.getKey().advice()))
                .collect(Collectors.joining(Sentence.SEMICOLON.say()));
        return (ungraded.isEmpty() ? "" : Sentence.UNGRADED.say(counted(ungraded)))
                + (told.isEmpty() ? "" : Sentence.OUTCOMES.say(told));
    }

    /** The projects whose grade a rule holds down, with the rule; and those that a person must look at otherwise. */
    private String held() {
        List<Scored> others = new ArrayList<>();
        Map<List<String>, List<Scored>> byRules = new LinkedHashMap<>();
        for (Scored project : matter.projects()) {
            if (!project.score().vetoedBy().isEmpty()) {
                byRules.computeIfAbsent(project.score().vetoedBy(), r -> new ArrayList<>())
                        .add(project);
            } else if (project.score().needsConfirmation() && project.score().grade() != null) {
                others.add(project);
            }
        }
        List<String> held = new ArrayList<>();
        byRules.forEach((rules, projects) -> {
            List<String> names = rules.stream().map(matter::ruleName).toList();
            held.add(Sentence.HELD_ONE.say(names(projects), OfficialProse.names(names, NAMED, Sentence.ITEMS)));
        });
        return (held.isEmpty() ? "" : Sentence.HELD.say(String.join(Sentence.JOIN.say(), held)))
                + (others.isEmpty() ? "" : Sentence.CONFIRM.say(names(others)));
    }

    private String forPeople() {
        List<String> items = OpenAnnex.forPeople(matter);
        return items.isEmpty() ? "" : Sentence.FOR_PEOPLE.say(OfficialProse.names(items, NAMED, Sentence.ITEMS));
    }

    private String open() {
        int open = matter.document().open();
        return open == 0 ? "" : Sentence.OPEN.say(open, annexes.mark(Sentence.UNREVIEWED));
    }

    /** “A”; “A”“B”共2个项目; of many the first: “A”“B”……等9个项目. */
    private static String counted(List<Scored> projects) {
        boolean told = projects.size() == 1 || projects.size() > NAMED;
        return told ? names(projects) : Sentence.NAMED.say(names(projects), projects.size());
    }

    private static String names(List<Scored> projects) {
        return OfficialProse.names(projects.stream().map(OpinionSubject::title).toList(), NAMED, Sentence.PROJECTS);
    }
}
