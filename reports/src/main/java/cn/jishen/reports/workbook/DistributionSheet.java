package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.workbook.sheet.Columns;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Ref;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 问题分布: how often each class of problem stands in each department; only of a batch. */
final class DistributionSheet implements Tab {
    /** More columns would not be readable on a page; the rarer classes share the last one and are listed below. */
    private static final int CLASSES = 16;

    private final Content content;
    private final List<String> classes;
    private final Map<String, Integer> totals = new HashMap<>();

    DistributionSheet(Content content) {
        this.content = content;
        content.documents().forEach(document -> add(totals, document));
        this.classes = totals.keySet().stream()
                .sorted(Comparator.comparing((String c) -> -totals.getOrDefault(c, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    @Override
    public String name() {
        return "问题分布";
    }

    @Override
    public Sheet build(SheetSink to) {
        boolean rest = classes.size() > CLASSES;
        List<String> shown = rest ? classes.subList(0, CLASSES) : classes;
        Columns columns = new Columns().add("部门/单位", 28).add("合计", 8);
        shown.forEach(c -> columns.add(content.rules().className(c), 9));
        if (rest) {
            columns.add("其余各类", 9);
        }
        Sheet sheet = columns.sheet(to, name());
        List<Department> ranked = Department.worstFirst(content);
        for (Department department : ranked) {
            add(sheet, department, shown, rest);
        }
        sheet.endTable();
        if (totals.isEmpty()) {
            sheet.say(content.emptyBecause());
            return sheet;
        }
        totals(sheet, columns.count(), ranked.size());
        sheet.say("每格是问题数，随主因的和列为例外的不计。" + (rest ? "只列最多的" + CLASSES + "类，其余合为一列；全部类别见“按类别”。" : ""));
        return sheet;
    }

    private static void add(Map<String, Integer> counts, DocumentSummary document) {
        document.lines().problems().forEach(p -> counts.merge(p.defectClass(), p.count(), Integer::sum));
    }

    private void add(Sheet sheet, Department department, List<String> shown, boolean rest) {
        Map<String, Integer> own = new HashMap<>();
        department.documents().forEach(d -> add(own, content.documents().get(d)));
        int all = own.values().stream().mapToInt(Integer::intValue).sum();
        int row = sheet.size() + 1;
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
            return totals.values().stream().mapToInt(Integer::intValue).sum();
        }
        if (shown < CLASSES) {
            return totals.getOrDefault(classes.get(shown), 0);
        }
        return classes.stream()
                .skip(CLASSES)
                .mapToInt(c -> totals.getOrDefault(c, 0))
                .sum();
    }
}
