package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.workbook.layout.Names;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 规则说明: every rule that was in force, with its basis and its examples, and how often it spoke. */
final class RulesSheet implements Tab {

    private static final double[] WIDTHS = {7, 17, 16, 7, 12, 20, 30, 28, 26, 24, 24, 8};
    private static final int WIDTH = WIDTHS.length;

    private final Content content;

    RulesSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return Names.RULES;
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, Names.RULES, WIDTHS);
        sheet.head("规则", "名称", "类别", "级别", "审核项", "依据", "要求", "为什么", "建议", "好的写法", "有问题的写法", "本次处数");
        Map<String, Integer> places = content.places();
        Map<String, ReviewItem> items = content.items();
        List<Rule> rules = content.run().audit().rules();
        for (Rule rule : rules) {
            add(sheet, rule, items, places.getOrDefault(rule.id(), 0));
        }
        sheet.endTable();
        sheet.say(rules.isEmpty() ? "没有规则可列：本次审核没有加载规则目录。" : "依据后注明“待核实”的，尚未与文件原文核对，只供参考，不作为引用。");
        notes(sheet, content.run().audit().scoreNotes());
        return sheet;
    }

    /** What “评分明细” names beside rules. */
    private static void notes(Sheet sheet, List<ScoreNote> notes) {
        if (!notes.isEmpty()) {
            sheet.say("评分明细里 J 打头的编号不是问题：没有哪一处要改，但审核项要的没有满足，所以扣分。");
        }
        for (ScoreNote note : notes) {
            sheet.add(
                    SheetCell.of(note.id(), Look.CENTER.inBold()),
                    SheetCell.text(note.name()),
                    SheetCell.text(note.text()).over(WIDTH - 2));
        }
    }

    private static void add(Sheet sheet, Rule rule, Map<String, ReviewItem> items, int places) {
        Severity gravest =
                rule.severities().isEmpty() ? Severity.HINT : rule.severities().get(0);
        ReviewItem item = items.get(rule.item());
        sheet.add(
                SheetCell.of(rule.id(), Look.CENTER.inBold()),
                SheetCell.text(rule.name()),
                SheetCell.text(rule.className()),
                SheetCell.of(
                        rule.severities().stream().map(Severity::label).collect(Collectors.joining("、")),
                        Look.of(gravest)),
                SheetCell.center(rule.item().isEmpty() ? "不扣分" : item == null ? rule.item() : item.name()),
                SheetCell.text(rule.basisText()),
                SheetCell.text(rule.requirement()),
                SheetCell.text(rule.why()),
                SheetCell.text(rule.suggestion()),
                SheetCell.text(rule.good()),
                SheetCell.text(rule.bad()),
                SheetCell.count(places));
    }
}
