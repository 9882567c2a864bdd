package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the print of a project under 部门 and that under 单位 differ, marks and spaces aside.
 *
 * @param cells one text for each cell that differs: “预算数：部门表9万元，单位表6万元”
 * @param place of the first of them in the print under 单位
 */
public record PartConflict(List<String> cells, Location place) {
    private static final List<Field> OF_PROJECT =
            List.of(Field.NAME, Field.BUDGET, Field.FISCAL_FUNDS, Field.OTHER_FUNDS, Field.PURPOSE, Field.GOAL);
    private static final List<Field> OF_ROW =
            List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE, Field.BASIS);
    private static final int SHOWN = 3;
    private static final int LONGEST = 20;

    public PartConflict {
        cells = List.copyOf(cells);
    }

    /** What differs; no cells where nothing does. Rows are compared by their numbers, where there are as many. */
    public static PartConflict between(ProjectReading department, ProjectReading unit) {
        return between(department.project(), unit.project());
    }

    private static PartConflict between(Project department, Project unit) {
        List<String> cells = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        for (Field field : OF_PROJECT) {
            if (add(cells, field.label(), department.text(field), unit.text(field))) {
                places.add(unit.places().of(field));
            }
        }
        comparePlans(department, unit, cells, places);
        int rows = department.indicators().size();
        if (rows != unit.indicators().size()) {
            add(cells, "指标行数", rows + "行", unit.indicators().size() + "行");
            places.add(unit.places().whole());
        } else {
            for (int i = 0; i < rows; i++) {
                compareRows(department.indicators().get(i), unit.indicators().get(i), cells, places);
            }
        }
        return new PartConflict(cells, places.isEmpty() ? Location.NOWHERE : places.get(0));
    }

    private static void comparePlans(Project department, Project unit, List<String> cells, List<Location> places) {
        List<PlanPeriod> one = periods(department);
        List<PlanPeriod> other = periods(unit);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (add(
                    cells,
                    one.get(i).name() + "的支出计划",
                    one.get(i).text(),
                    other.get(i).text())) {
                places.add(other.get(i).location());
            }
        }
    }

    private static List<PlanPeriod> periods(Project project) {
        return project.plan() == null ? List.of() : project.plan().periods();
    }

    private static void compareRows(Indicator one, Indicator other, List<String> cells, List<Location> places) {
        for (Field field : OF_ROW) {
            if (add(cells, "第" + other.row() + "行" + field.label(), one.text(field), other.text(field))) {
                places.add(other.places().of(field));
            }
        }
    }

    private static boolean add(List<String> cells, String what, String department, String unit) {
        boolean same = plain(department).equals(plain(unit));
        if (!same) {
            cells.add(what + "：部门表" + shown(department) + "，单位表" + shown(unit));
        }
        return !same;
    }

    /** Figures and signs of comparison count; other marks do not. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0，。；：、,;:“”\"（）()《》]", "");
    }

    private static String shown(String text) {
        String bare = text.strip().replaceAll("\\s+", " ");
        return bare.isEmpty() ? "空" : bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare;
    }

    /** The first cells, and how many there are where that is not all. */
    public String print() {
        String first = String.join("；", cells.subList(0, Math.min(SHOWN, cells.size())));
        return cells.size() > SHOWN ? first + "等" + cells.size() + "处" : first;
    }

    /** Whether the prints agree. */
    public boolean isNone() {
        return cells.isEmpty();
    }
}
