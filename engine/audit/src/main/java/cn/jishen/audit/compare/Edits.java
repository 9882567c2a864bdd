package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Edit.Kind;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.RowPair;
import cn.jishen.facts.revision.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was changed in projects and rows, whether or not a finding has to do with it. */
final class Edits {
    private final Map<SharedPlace, List<Traced>> findings = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private Edits(List<Traced> traced) {
        for (Traced finding : traced) {
            findings.computeIfAbsent(new SharedPlace(finding.project(), finding.row()), key -> new ArrayList<>())
                    .add(finding);
        }
    }

    /** Project by project and row by row, in the order of the pairs. */
    static List<Edit> of(List<ProjectPair> projects, List<Traced> traced) {
        Edits edits = new Edits(traced);
        projects.forEach(edits::project);
        return edits.edits;
    }

    private void project(ProjectPair pair) {
        SharedPlace spot = new SharedPlace(pair, null);
        Project old = pair.before();
        Project now = pair.after();
        switch (pair.relation()) {
            case ADDED -> whole(Kind.ADDED, spot, "", pair.either().name());
            case REMOVED -> whole(Kind.REMOVED, spot, pair.either().name(), "");
            case SPLIT ->
                whole(Kind.SPLIT, spot, pair.either().name(), pair.either().name());
            case JOINED ->
                whole(Kind.JOINED, spot, pair.either().name(), pair.either().name());
            case KEPT -> {}
        }
        if (old == null || now == null) {
            return;
        }
        for (Field field : Differences.of(old, now)) {
            if (field == Field.PLAN) {
                plan(spot, old, now);
            } else {
                cell(spot, field, field.label(), old.text(field), now.text(field));
            }
        }
        pair.rows().forEach(row -> row(new SharedPlace(pair, row), row));
    }

    private void row(SharedPlace spot, RowPair pair) {
        Indicator old = pair.before();
        Indicator now = pair.after();
        String before = old == null ? "" : said(old);
        String after = now == null ? "" : said(now);
        switch (pair.relation()) {
            case ADDED -> whole(Kind.ADDED, spot, before, after);
            case REMOVED -> whole(Kind.REMOVED, spot, before, after);
            case SPLIT -> whole(Kind.SPLIT, spot, before, after);
            case JOINED -> whole(Kind.JOINED, spot, before, after);
            case KEPT -> {
                if (pair.moved() && old != null && now != null) {
                    whole(Kind.MOVED, spot, "第" + old.row() + "行", "第" + now.row() + "行");
                }
                if (old != null && now != null) {
                    Differences.of(old, now)
                            .forEach(field -> cell(spot, field, field.label(), old.text(field), now.text(field)));
                }
            }
        }
    }

    /** Period by period where both have the table, else as a whole. */
    private void plan(SharedPlace spot, Project old, Project now) {
        Map<String, String> before = periods(old);
        Map<String, String> after = periods(now);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String its = before.getOrDefault(name, "");
            String mine = after.getOrDefault(name, "");
            if (!Differences.same(its, mine)) {
                cell(spot, Field.PLAN, Field.PLAN.label() + " " + name, its, mine);
            }
        }
    }

    private static Map<String, String> periods(Project project) {
        Map<String, String> periods = new LinkedHashMap<>();
        if (project.plan() != null) {
            for (PlanPeriod period : project.plan().periods()) {
                periods.merge(period.name(), period.text(), (one, more) -> one + "、" + more);
            }
        }
        return periods;
    }

    private static String said(Indicator row) {
        return row.level2() + "：" + row.level3() + " " + row.value();
    }

    private void whole(Kind kind, SharedPlace spot, String before, String after) {
        boolean hasFinding = findings.containsKey(spot);
        String what = spot.row() == null ? "项目" : "指标行";
        edits.add(new Edit(kind, spot.project(), spot.row(), null, what, before, after, hasFinding));
    }

    private void cell(SharedPlace spot, Field field, String what, String before, String after) {
        boolean hasFinding = findings.getOrDefault(spot, List.of()).stream()
                .anyMatch(traced -> isOn(field, traced.before()) || isOn(field, traced.after()));
        edits.add(new Edit(Kind.CELL, spot.project(), spot.row(), field, what, before, after, hasFinding));
    }

    private static boolean isOn(Field field, @Nullable WeighedFinding finding) {
        return finding != null && finding.field() == field;
    }
}
