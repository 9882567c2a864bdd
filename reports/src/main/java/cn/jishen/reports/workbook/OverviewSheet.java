package cn.jishen.reports.workbook;

import cn.jishen.facts.Grade;
import cn.jishen.facts.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 总览: the verdict, the counts, the five worst projects, and every document, the worst first. */
final class OverviewSheet {
    private static final int WORST = 5;
    private static final Look LINK = Look.LINK.align("center");

    private final Content content;

    OverviewSheet(Content content) {
        this.content = content;
    }

    Sheet build() {
        Sheet sheet = new Sheet("总览", 8, 24, 30, 16, 8, 8, 8, 9, 11, 13, 10, 32, 11);
        sheet.say("绩效目标审核报告", Look.TITLE);
        sheet.say(subject());
        sheet.say(new Verdict(content).text(), Look.LABEL);
        counts(sheet);
        worst(sheet);
        documents(sheet);
        return sheet;
    }

    private String subject() {
        List<Reviewed> documents = content.documents();
        String time = "审核时间：" + Times.forPeople(content.run().time());
        String rules = "规则版本：" + content.run().audit().rulesVersion();
        if (documents.size() != 1) {
            return "文件" + documents.size() + "份　　" + time + "　　" + rules;
        }
        Integer year = documents.get(0).audit().disclosure().year();
        return documents.get(0).unit() + (year == null ? "" : "　　" + year + "年度") + "　　" + time + "　　" + rules;
    }

    private void counts(Sheet sheet) {
        Tally tally = content.tally();
        section(sheet, "问题数量");
        sheet.add(
                Cell.of("级别", Look.HEAD),
                Cell.of("含义", Look.HEAD).over(2),
                Cell.of("问题", Look.HEAD),
                Cell.of("涉及处数", Look.HEAD).over(2));
        count(sheet, Severity.ERROR, "可由数字或原文直接证明，不改会被退回", tally);
        count(sheet, Severity.WARNING, "建议修改", tally);
        count(sheet, Severity.HINT, "供参考", tally);
        sheet.add(
                Cell.of("不扣分", Look.CENTER.muted()),
                Cell.text("由其他问题引起，或已列为例外").over(2),
                Cell.center("—"),
                Cell.count(tally.excused()).over(2));
        sheet.say("“问题”按项目和规则合并计数。“指标明细”中有问题的单元格按级别着色，批注写明问题和建议。");
    }

    private static void count(Sheet sheet, Severity severity, String meaning, Tally tally) {
        sheet.add(
                Cell.of(severity.label(), Look.of(severity)),
                Cell.text(meaning).over(2),
                Cell.count(tally.problems(severity)),
                Cell.count(tally.places(severity)).over(2));
    }

    private void worst(Sheet sheet) {
        section(sheet, "最需要修改的项目");
        List<Scored> worst = content.worstFirst().stream().limit(WORST).toList();
        if (worst.isEmpty()) {
            sheet.say("没有一个项目被审核，原因见“未审事项”。", Look.TEXT);
            return;
        }
        sheet.add(head("序号", "部门/单位", "项目", "预算数（万元）", "错误", "警告", "提示", "得分", "可审满分", "折算分", "等级", "说明", "明细"));
        int number = 0;
        for (Scored scored : worst) {
            Grade grade = scored.score().grade();
            Mark mark = Mark.score(scored.document(), scored.project().id());
            sheet.add(
                    Cell.count(++number),
                    Cell.text(content.documents()
                            .get(scored.document())
                            .unit(scored.project().part())),
                    Cell.text(scored.project().name()),
                    Cell.money(scored.project().budget()),
                    Cell.count(scored.tally().problems(Severity.ERROR)),
                    Cell.count(scored.tally().problems(Severity.WARNING)),
                    Cell.count(scored.tally().problems(Severity.HINT)),
                    Cell.points(scored.score().total()),
                    Cell.points(scored.score().of()),
                    mean(scored.percent()),
                    Cell.of(grade == null ? "未审" : grade.label(), Look.of(grade)),
                    Cell.text(Verdict.of(scored)),
                    Cell.of("查看评分", LINK).linked(mark));
        }
    }

    private void documents(Sheet sheet) {
        section(sheet, content.documents().size() > 1 ? "文件一览（差的在前）" : "文件");
        if (content.documents().isEmpty()) {
            sheet.say("没有文件被审核：给出的位置没有可读的文件。", Look.TEXT);
            return;
        }
        sheet.tableHead("序号", "部门/单位", "文件", "年度", "错误", "警告", "提示", "项目数", "未审事项", "平均折算分", "等级", "说明", "明细");
        for (int d = 0; d < content.documents().size(); d++) {
            Reviewed document = content.documents().get(d);
            String unit = document.audit().disclosure().unitName();
            Integer year = document.audit().disclosure().year();
            sheet.add(
                    Cell.count(d + 1),
                    Cell.text(unit == null || unit.isBlank() ? "（未读出）" : unit),
                    Cell.text(document.source()),
                    year == null ? Cell.text("") : Cell.count(year),
                    Cell.count(document.tally().problems(Severity.ERROR)),
                    Cell.count(document.tally().problems(Severity.WARNING)),
                    Cell.count(document.tally().problems(Severity.HINT)),
                    Cell.count(document.projects().size()),
                    Cell.count(document.open()),
                    mean(document.mean()),
                    Cell.of(document.grades(), document.mean() == null ? Look.CENTER.unreviewed() : Look.CENTER),
                    Cell.text(Verdict.of(document)),
                    Cell.of("查看指标", LINK).linked(Mark.document(d)));
        }
        sheet.endTable();
    }

    private static Cell mean(@Nullable BigDecimal points) {
        return points == null
                ? Cell.of("未审", Look.CENTER.unreviewed())
                : Cell.points(points).looking(Look.POINTS.format("0.0"));
    }

    private static void section(Sheet sheet, String title) {
        sheet.add(List.of());
        sheet.add(Cell.of(title, Look.SECTION));
    }

    private static List<Cell> head(String... heads) {
        List<Cell> cells = new ArrayList<>();
        for (String head : heads) {
            cells.add(Cell.of(head, Look.HEAD));
        }
        return cells;
    }
}
