package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.words.Advice;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * How a rule raises a finding: severity, message, suggestion and basis come from the rule's annotations; the rule gives
 * the place, the words in question and the values of the placeholders, in pairs of name and value. {名称}, {描述}, {值},
 * {依据}, {二级}, {项目}, {预算} and {原文} need not be given. Under the name 修订 a rule gives the edit that takes the
 * finding away, null where there is none for this row. A finding stands as long as its rule holds: one that was
 * raised before a conclusion was drawn that speaks against it falls with that conclusion.
 */
public final class Raise {
    private static final String MENDING = "修订";
    private static final String NO_LETTERS = "没有字";
    private static final String NO_NAME = "名称没有字";

    private Raise() {}

    /** A finding on a row. */
    public static void raise(RuleContext rule, RowReading row, Field field, Object words, @Nullable Object... named) {
        String evidence = words.toString();
        Project project = caseFile(rule).project(row.project());
        Map<String, Object> values = new HashMap<>();
        values.put("行", row.row());
        values.put("名称", row.level3());
        values.put("描述", row.text(Field.DESCRIPTION));
        values.put("值", row.value().text());
        values.put("依据", row.text(Field.BASIS));
        values.put("二级", row.level2());
        Location location = row.places().of(field).narrowedTo(evidence, row.text(field));
        // What would be advised by a name means nothing where there is none.
        boolean nameless = row.isReal() && row.name().is(NO_LETTERS);
        String instead = nameless ? advice(rule).of(NO_NAME, row) : null;
        insert(rule, project, row.row(), field, evidence, values, named, location, instead);
    }

    /** A finding on a project or its plan. */
    public static void raise(
            RuleContext rule, ProjectReading project, Field field, Object words, @Nullable Object... named) {
        String evidence = words.toString();
        Location location = project.places().of(field).narrowedTo(evidence, project.text(field));
        insert(rule, project.project(), null, field, evidence, new HashMap<>(), named, location, null);
    }

    /** A finding on one period of a project's plan; its figure is the evidence, the whole plan where it is blank. */
    public static void raise(RuleContext rule, ProjectReading project, PlanPeriod period, @Nullable Object... named) {
        boolean known = !period.location().equals(Location.NOWHERE);
        Location location = known ? period.location() : project.places().of(Field.PLAN);
        String evidence = period.isBlank() ? project.text(Field.PLAN) : period.text();
        insert(rule, project.project(), null, Field.PLAN, evidence, new HashMap<>(), named, location, null);
    }

    /** A finding on the document. */
    public static void raise(
            RuleContext rule, DocumentReading document, Location location, Object words, @Nullable Object... named) {
        Map<String, Object> values = new HashMap<>();
        String unit = document.disclosure().unitName();
        values.put("单位", unit == null ? "" : unit);
        insert(rule, null, null, Field.DOCUMENT, words.toString(), values, named, location, null);
    }

    private static void insert(
            RuleContext rule,
            @Nullable Project project,
            @Nullable Integer row,
            Field field,
            String evidence,
            Map<String, Object> values,
            @Nullable Object[] named,
            Location location,
            @Nullable String instead) {
        String drlName = rule.getRule().getName();
        values.put("原文", evidence);
        if (project != null) {
            values.put("项目", project.name());
            values.put("预算", project.budget() == null ? "" : project.budget());
        }
        Mending mending = null;
        for (int i = 0; i < named.length; i += 2) {
            Object value = named[i + 1];
            if (MENDING.equals(named[i])) {
                mending = (Mending) value;
            } else if (value != null) {
                values.put(String.valueOf(named[i]), value);
            }
        }
        Catalogue.Variant variant = caseFile(rule).catalogue().variant(drlName);
        Finding finding = new Finding(
                variant.rule().id(),
                variant.rule().defectClass(),
                variant.severity(),
                project == null ? null : project.part(),
                project == null ? null : project.id(),
                row,
                field,
                evidence,
                Template.fill(drlName, variant.message(), values),
                instead == null || mending != null ? Template.fill(drlName, variant.suggestion(), values) : instead,
                variant.rule().basisText(),
                location,
                mending);
        rule.insertLogical(finding);
    }

    private static Advice advice(RuleContext rule) {
        return (Advice) rule.getKieRuntime().getGlobal("写法");
    }

    private static CaseFile caseFile(RuleContext rule) {
        return (CaseFile) rule.getKieRuntime().getGlobal("案卷");
    }
}
