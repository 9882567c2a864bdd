package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.ClassCounts;
import cn.jishen.reports.content.ClassCounts.Example;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.workbook.sheet.Columns;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 按类别: what was wrong most often in a season, with clear examples and what to do, for a circular; only of a batch. */
final class ClassesSheet implements Tab {
    private static final int EXAMPLES = 3;
    private static final int QUOTED = 80;

    private final Content content;

    ClassesSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "按类别";
    }

    @Override
    public Sheet build(SheetSink to) {
        Columns columns = new Columns()
                .add("序号", 5)
                .add("问题类别", 16)
                .add("问题数", 8)
                .add("错误", 6)
                .add("警告", 6)
                .add("提示", 6)
                .add("处数", 7)
                .add("部门数", 7)
                .add("项目数", 7);
        for (int i = 1; i <= EXAMPLES; i++) {
            columns.add("例" + i, 30);
        }
        columns.add("要求", 34).add("涉及规则", 16);
        Sheet sheet = columns.sheet(to, name());
        int number = 0;
        for (ClassCounts.One one : content.classes().mostFrequentFirst()) {
            sheet.add(cells(++number, one));
        }
        sheet.endTable();
        sheet.say(number == 0 ? content.emptyBecause() : "按问题数从多到少排列，随主因的和列为例外的不计。各例取不同部门，错误在前、能引原文的在前；用于通报前请对照原件核实。");
        return sheet;
    }

    private List<SheetCell> cells(int number, ClassCounts.One one) {
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.count(number),
                SheetCell.text(content.rules().className(one.defectClass())),
                SheetCell.count(one.problems().sum())));
        for (Severity severity : Severity.values()) {
            cells.add(SheetCell.count(one.problems().of(severity)));
        }
        cells.addAll(
                List.of(SheetCell.count(one.places()), SheetCell.count(one.units()), SheetCell.count(one.projects())));
        for (int i = 0; i < EXAMPLES; i++) {
            cells.add(SheetCell.text(
                    i < one.examples().size() ? told(one.examples().get(i)) : ""));
        }
        List<String> rules = one.rules().stream().sorted().toList();
        cells.add(SheetCell.text(rules.stream()
                .map(content.rules()::requirement)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"))));
        cells.add(SheetCell.text(rules.stream().map(content::ruleTitle).collect(Collectors.joining("\n"))));
        return cells;
    }

    private static String told(Example example) {
        String who = example.unit() + (example.project().isEmpty() ? "" : "“" + example.project() + "”");
        String words = example.evidence().isBlank() ? "" : "\n原文：" + cut(example.evidence());
        return who + words + "\n问题：" + cut(example.message());
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "……";
    }
}
