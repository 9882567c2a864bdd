package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.DefectClass;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.content.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 问题分布: how often each class of problem stands in each department; only of a batch. */
final class DistributionSheet {
    /** More columns would not be readable on a page; the rarer classes share the last one and are listed below. */
    private static final int CLASSES = 16;

    private final Content content;
    private final List<Problem> problems;
    private final List<String> classes;
    private final Map<String, Integer> totals = new HashMap<>();

    DistributionSheet(Content content) {
        this.content = content;
        this.problems = Problem.of(content);
        problems.forEach(p -> totals.merge(p.defectClass(), 1, Integer::sum));
        this.classes = totals.keySet().stream()
                .sorted(Comparator.comparing((String c) -> -totals.getOrDefault(c, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Sheet build() {
        boolean rest = classes.size() > CLASSES;
        List<String> shown = rest ? classes.subList(0, CLASSES) : classes;
        Columns columns = new Columns().add("部门/单位", 28).add("合计", 8);
        shown.forEach(c -> columns.add(DefectClass.labelOf(c), 9));
        if (rest) {
            columns.add("其余各类", 9);
        }
        Sheet sheet = columns.sheet("问题分布");
        List<Department> departments = Department.worstFirst(content);
        for (Department department : departments) {
            add(sheet, department, shown, rest);
        }
        sheet.endTable();
        if (problems.isEmpty()) {
            sheet.say(content.emptyBecause());
            return sheet;
        }
        totals(sheet, columns.count(), departments.size());
        list(sheet, columns.count());
        return sheet;
    }

    private void add(Sheet sheet, Department department, List<String> shown, boolean rest) {
        Map<String, Integer> own = new HashMap<>();
        Set<Integer> documents = new HashSet<>(department.documents());
        problems.stream()
                .filter(p -> documents.contains(p.document()))
                .forEach(p -> own.merge(p.defectClass(), 1, Integer::sum));
        int all = own.values().stream().mapToInt(Integer::intValue).sum();
        int row = sheet.rows().size() + 1;
        int columns = 2 + shown.size() + (rest ? 1 : 0);
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.text(department.unit())));
        cells.add(
                columns == 2
                        ? SheetCell.count(0)
                        : SheetCell.formula(
                                "SUM(C" + row + ":" + Ref.letters(columns - 1) + row + ")", all, Look.COUNT.inBold()));
        int left = all;
        for (String defectClass : shown) {
            int count = own.getOrDefault(defectClass, 0);
            left -= count;
            cells.add(count(count));
        }
        if (rest) {
            cells.add(count(left));
        }
        sheet.add(cells);
    }

    /** Nothing is shown for none, so that the eye finds what there is. */
    private static SheetCell count(int count) {
        return count == 0 ? SheetCell.empty(Look.COUNT) : SheetCell.count(count);
    }

    private void totals(Sheet sheet, int columns, int rows) {
        Look band = Look.LABEL.inBold().align("center");
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.of("合计", band)));
        for (int column = 1; column < columns; column++) {
            String letters = Ref.letters(column);
            cells.add(SheetCell.formula(
                    "SUM(" + letters + "2:" + letters + (rows + 1) + ")", total(column - 2), band.format("0")));
        }
        sheet.add(cells);
    }

    /** Of the class at a position; of all before the first, of the rest after the last. */
    private int total(int shown) {
        if (shown < 0) {
            return problems.size();
        }
        if (shown < CLASSES) {
            return totals.getOrDefault(classes.get(shown), 0);
        }
        return classes.stream()
                .skip(CLASSES)
                .mapToInt(c -> totals.getOrDefault(c, 0))
                .sum();
    }

    /** Every class, with how many departments and projects have it. */
    private void list(Sheet sheet, int columns) {
        sheet.add(List.of());
        sheet.add(SheetCell.of("问题类别一览", Look.SECTION));
        sheet.add(SheetCell.of("类别", Look.HEAD), SheetCell.of("问题", Look.HEAD), SheetCell.of("部门数", Look.HEAD));
        for (String defectClass : classes) {
            long units = problems.stream()
                    .filter(p -> p.defectClass().equals(defectClass))
                    .map(p -> content.documents().get(p.document()).unit())
                    .distinct()
                    .count();
            sheet.add(
                    SheetCell.text(DefectClass.labelOf(defectClass)),
                    SheetCell.count(totals.getOrDefault(defectClass, 0)),
                    SheetCell.count((int) units));
        }
        sheet.say("按项目和规则合并计数，由其他问题引起的和列为例外的不计。" + (columns > CLASSES + 2 ? "上表只列最多的" + CLASSES + "类，其余合为一列。" : ""));
    }
}
