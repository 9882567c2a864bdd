package cn.jishen.audit;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small disclosures of a county water bureau. */
final class Samples {
    private static final List<String> PERIODS = List.of("3月底", "6月底", "10月底", "12月底");

    private Samples() {}

    static Disclosure disclosure(Project... projects) {
        return new Disclosure(
                "a.docx",
                "00",
                null,
                "某县水务局",
                2026,
                null,
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(projects),
                List.of(),
                List.of());
    }

    /** A project of 12万元 whose rows carry these descriptions, one 数量指标 each. */
    static Project project(String code, String goal, String... descriptions) {
        List<Indicator> rows = new ArrayList<>();
        for (String description : descriptions) {
            rows.add(row(code, rows.size() + 1, "数量指标", description));
        }
        return project(code, goal, rows);
    }

    static Project project(String code, String goal, List<Indicator> rows) {
        return project(code, null, goal, Money.ofWan("12"), rows);
    }

    static Project project(String id, String part, String goal, Money budget, List<Indicator> rows) {
        String code = id.replaceFirst("#.*", "");
        return new Project(
                id, part, code, "水质监测费", budget, budget, null, "用于水质监测", goal, null, rows, true, Places.NONE);
    }

    /** The project with its rows in another order, numbered anew. */
    static Project shuffled(Project project, Random random) {
        List<Indicator> old = new ArrayList<>(project.indicators());
        Collections.shuffle(old, random);
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : old) {
            rows.add(Indicator.of(
                    row.project(),
                    rows.size() + 1,
                    row.level1(),
                    row.level2(),
                    row.level3(),
                    row.description(),
                    row.value(),
                    row.basis(),
                    row.places(),
                    Grammar.shipped()));
        }
        return new Project(
                project.id(),
                project.part(),
                project.code(),
                project.name(),
                project.budget(),
                project.fiscalFunds(),
                project.otherFunds(),
                project.purpose(),
                project.goal(),
                project.plan(),
                rows,
                project.complete(),
                project.places());
    }

    static Indicator row(String project, int number, String level2, String description) {
        return Indicator.of(
                project, number, "产出指标", level2, "监测断面数", description, "≥6个", "工作计划", Places.NONE, Grammar.shipped());
    }

    static SpendingPlan plan(String... figures) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            periods.add(PlanPeriod.of(PERIODS.get(i), figures[i], Location.NOWHERE, Grammar.shipped()));
        }
        return new SpendingPlan("资金支出计划（%）", periods, Location.NOWHERE);
    }
}
