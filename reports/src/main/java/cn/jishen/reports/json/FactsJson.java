package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A disclosure as written, without any judgement. */
final class FactsJson {
    private final JsonOut json;
    private final PlaceJson places;

    private FactsJson(JsonOut json) {
        this.json = json;
        this.places = new PlaceJson(json);
    }

    static void write(Disclosure disclosure, JsonOut json) {
        json.object(() -> new FactsJson(json).disclosure(disclosure));
    }

    private void disclosure(Disclosure d) {
        json.text("source", d.source());
        json.text("sha256", d.sha256());
        json.text("kind", d.kind().json());
        json.text("unitCode", d.unitCode());
        json.text("unitName", d.unitName());
        json.integer("year", d.year());
        json.money("projectExpenditure", d.projectExpenditure());
        json.objects("wholeGoals", d.wholeGoals(), passage -> {
            json.text("text", passage.text());
            places.location(passage.location());
        });
        json.objects("statements", d.statements(), statement -> {
            json.text("kind", statement.kind());
            json.text("text", statement.text());
            places.location(statement.location());
        });
        json.objects("tables", d.tables(), this::table);
        json.objects("projects", d.projects(), this::project);
        places.notes(d.notes());
        places.unreviewed(d.unreviewed());
    }

    private void table(NamedTable table) {
        json.text("kind", table.kind());
        json.objects("rows", table.rows(), line -> {
            json.text("name", line.name());
            json.money("amount", line.amount());
        });
        places.location(table.location());
    }

    private void project(Project p) {
        json.text("id", p.id());
        json.text("part", p.part());
        text(Field.CODE, p.code(), p.places());
        json.text("name", p.name());
        json.money("budget", p.budget());
        json.money("fiscalFunds", p.fiscalFunds());
        json.money("otherFunds", p.otherFunds());
        json.text("purpose", p.purpose());
        json.text("goal", p.goal());
        SpendingPlan plan = p.plan();
        if (plan == null) {
            json.nothing("plan");
        } else {
            json.object("plan", () -> periods(plan));
        }
        json.objects("indicators", p.indicators(), this::indicator);
        json.text("longTermGoal", p.longTerm().goal());
        List<Indicator> longTerm = p.longTerm().indicators();
        if (longTerm == null) {
            json.nothing("longTermIndicators");
        } else {
            json.objects("longTermIndicators", longTerm, this::indicator);
        }
    }

    /** A document may head two periods alike or not at all; a JSON object needs a name for each. */
    private void periods(SpendingPlan plan) {
        Set<String> names = new HashSet<>();
        int position = 0;
        for (PlanPeriod period : plan.periods()) {
            position++;
            String name = period.name().isBlank() ? "第" + position + "期" : period.name();
            while (!names.add(name)) {
                name = name + "#" + position;
            }
            json.text(name, period.text());
        }
    }

    /** A text that is blank because the layout has no such column is null, one of a blank cell is empty. */
    private void text(Field field, String text, Places of) {
        json.text(field.json(), text.isEmpty() && !of.has(field) ? null : text);
    }

    private void indicator(Indicator i) {
        json.integer("row", i.row());
        text(Field.LEVEL1, i.level1(), i.places());
        text(Field.LEVEL2, i.level2(), i.places());
        json.text(Field.LEVEL3.json(), i.level3());
        json.text(Field.DESCRIPTION.json(), i.description());
        text(Field.VALUE, i.value(), i.places());
        json.text(Field.BASIS.json(), i.basis());
        json.number("weight", i.weight(), 0);
        if (i.others().isEmpty()) {
            json.nothing("places");
        } else {
            json.object("places", () -> i.others().forEach(other -> json.text(other.place(), other.value())));
        }
        places.location(i.places().whole());
    }
}
