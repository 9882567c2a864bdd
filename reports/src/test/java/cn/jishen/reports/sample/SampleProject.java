package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a project together, with a location for every cell as a reader of Word files gives it. */
final class SampleProject {
    private static final List<String> PERIODS = List.of("3月底", "6月底", "10月底", "12月底");
    private static final int HEAD_ROWS = 7;

    private final String code;
    private final String name;
    private final int table;
    private final List<Indicator> rows = new ArrayList<>();
    private @Nullable Money budget;
    private @Nullable String purpose;
    private @Nullable String goal;
    private @Nullable SpendingPlan plan;
    private boolean complete = true;

    SampleProject(int table, String code, String name) {
        this.table = table;
        this.code = code;
        this.name = name;
    }

    SampleProject budget(String wan) {
        budget = Money.ofWan(wan);
        return this;
    }

    SampleProject purpose(String text) {
        purpose = text;
        return this;
    }

    SampleProject goal(String text) {
        goal = text;
        return this;
    }

    SampleProject plan(String head, String... texts) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            periods.add(PlanPeriod.of(PERIODS.get(i), texts[i], cell(HEAD_ROWS, i + 2), Grammar.shipped()));
        }
        plan = new SpendingPlan(head, periods, cell(HEAD_ROWS, 1));
        return this;
    }

    /** level1, level2, level3, description, value, basis */
    SampleProject row(String level1, String level2, String level3, String description, String value, String basis) {
        int number = rows.size() + 1;
        Map<Field, Location> places = new EnumMap<>(Field.class);
        List<Field> columns =
                List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE, Field.BASIS);
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), cell(HEAD_ROWS + 1 + number, i + 1));
        }
        Places at = new Places(cell(HEAD_ROWS + 1 + number, 1), places);
        rows.add(Indicator.of(code, number, level1, level2, level3, description, value, basis, at, Grammar.shipped()));
        return this;
    }

    SampleProject cutShort() {
        complete = false;
        return this;
    }

    Project build() {
        Map<Field, Location> places = new EnumMap<>(Field.class);
        places.put(Field.NAME, cell(1, 2));
        places.put(Field.CODE, cell(2, 2));
        places.put(Field.BUDGET, cell(3, 2));
        places.put(Field.PURPOSE, cell(4, 2));
        places.put(Field.GOAL, cell(5, 2));
        places.put(Field.PLAN, cell(HEAD_ROWS, 1));
        Places at = new Places(cell(1, 1), places);
        return new Project(code, "部门", code, name, budget, budget, null, purpose, goal, plan, rows, complete, at);
    }

    private Location cell(int row, int column) {
        return Location.inTable(table + 1, List.of(table), row, column);
    }
}
