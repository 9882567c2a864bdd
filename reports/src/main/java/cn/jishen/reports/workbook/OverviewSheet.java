package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.VerdictText;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** 总览, one upright page: the verdict, the score and grade, the counts, the five worst projects, two charts. */
final class OverviewSheet implements Tab {
    static final String NAME = "总览";

    private static final int WORST = 5;
    private static final int COLUMNS = 12;
    private static final double WIDTH = 9.6;

    private final Content content;
    private final List<ProjectSummary> projects;

    OverviewSheet(Content content) {
        this.content = content;
        this.projects = content.worstFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sheet build(SheetSink to) {
        double[] widths = new double[COLUMNS];
        Arrays.fill(widths, WIDTH);
        Sheet sheet = new Sheet(to, NAME, widths);
        sheet.onOnePage();
        sheet.say("绩效目标审核报告", Look.TITLE.align("center"));
        sheet.say(subject(), Look.PLAIN.align("center").wrapping());
        sheet.say(new VerdictText(content).text(), Look.LABEL);
        if (ChangesSheet.isNeeded(content)) {
            sheet.say(ChangesSheet.summary(content), Look.LABEL);
        }
        sheet.add(List.of());
        cards(sheet);
        counts(sheet);
        worst(sheet);
        OverviewCharts charts = new OverviewCharts(content);
        charts.scores(sheet);
        charts.classes(sheet);
        return sheet;
    }

    private String subject() {
        List<DocumentSummary> documents = content.documents();
        String time = "审核时间：" + Times.forPeople(content.run().time());
        String rules = "规则版本：" + content.run().audit().rulesVersion();
        if (documents.size() != 1) {
            return "文件" + documents.size() + "份　　" + time + "　　" + rules;
        }
        Integer year = documents.get(0).year();
        return documents.get(0).unit() + (year == null ? "" : "　　" + year + "年度") + "　　" + time + "　　" + rules;
    }

    /** The figures that are looked for first. */
    private void cards(Sheet sheet) {
        List<ProjectSummary> graded =
                projects.stream().filter(ProjectSummary::isGraded).toList();
        BigDecimal total = sum(graded.stream().map(ProjectSummary::total).toList());
        BigDecimal of = sum(graded.stream().map(ProjectSummary::of).toList());
        Tally tally = content.tally();
        BigDecimal mean = Department.meanOf(projects);
        String grades = Department.gradesOf(projects);
        List<String> heads = content.isBatch()
                ? List.of("文件数", "项目数", "平均得分率", "等级", "问题数", "处数")
                : List.of("得分合计", "可评满分合计", "平均得分率", "等级", "项目数", "问题数");
        sheet.add(heads.stream()
                .map(head -> SheetCell.of(projects.size() == 1 ? head.replaceAll("合计|平均", "") : head, Look.HEAD)
                        .over(2))
                .toList());
        SheetCell share = card(SheetCell.share(mean));
        SheetCell grade = card(SheetCell.center(grades)).sized(grades.length() > 4 ? 11 : 16);
        if (content.isBatch()) {
            sheet.add(
                    card(SheetCell.count(content.documents().size())),
                    card(SheetCell.count(projects.size())),
                    share,
                    grade,
                    card(SheetCell.count(tally.problems().sum())),
                    card(SheetCell.count(tally.places().sum())));
        } else {
            sheet.add(
                    card(SheetCell.points(of.signum() == 0 ? null : total)),
                    card(SheetCell.points(of.signum() == 0 ? null : of)),
                    share,
                    grade,
                    card(SheetCell.count(projects.size())),
                    card(SheetCell.count(tally.problems().sum())));
        }
    }

    private static SheetCell card(SheetCell cell) {
        return cell.looking(cell.look().inBold()).sized(16).over(2);
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each finding is in one of the lines. */
    private void counts(Sheet sheet) {
        Tally tally = content.tally();
        section(sheet, "问题数量");
        sheet.add(
                SheetCell.of("级别", Look.HEAD).over(2),
                SheetCell.of("含义", Look.HEAD).over(6),
                SheetCell.of("问题数", Look.HEAD).over(2),
                SheetCell.of("处数", Look.HEAD).over(2));
        count(sheet, Severity.ERROR, "可由数字或原文直接证明，不改会被退回", tally);
        count(sheet, Severity.WARNING, "建议修改", tally);
        count(sheet, Severity.HINT, "供参考", tally);
        free(sheet, "随主因", "由其他问题引起，主因改后即消除，折叠在主因下面", tally.suppressed());
        free(sheet, "例外", "已同意保留，见“例外”", tally.waived());
        sheet.say("问题：一个项目（或全文）里一条规则查出的，按最重的一处定级；处：其中每一处原文。各报告均按此计数。", Look.TEXT);
    }

    private static void free(Sheet sheet, String word, String meaning, int places) {
        sheet.add(
                SheetCell.of(word, Look.CENTER.muted()).over(2),
                SheetCell.text(meaning).over(6),
                SheetCell.center("—").over(2),
                SheetCell.count(places).over(2));
    }

    private static void count(Sheet sheet, Severity severity, String meaning, Tally tally) {
        sheet.add(
                SheetCell.of(severity.label(), Look.of(severity)).over(2),
                SheetCell.text(meaning).over(6),
                SheetCell.count(tally.problems(severity)).over(2),
                SheetCell.count(tally.places(severity)).over(2));
    }

    private void worst(Sheet sheet) {
        section(sheet, "最需要处理的项目");
        if (projects.isEmpty()) {
            sheet.say(content.documents().isEmpty() ? "没有文件被审核：给出的位置没有可读的文件。" : "没有一个项目被审核，原因见“未审事项”。", Look.TEXT);
            return;
        }
        sheet.add(
                SheetCell.of("序号", Look.HEAD),
                SheetCell.of("项目", Look.HEAD).over(4),
                SheetCell.of("得分", Look.HEAD),
                SheetCell.of("可评满分", Look.HEAD),
                SheetCell.of("得分率", Look.HEAD),
                SheetCell.of("等级", Look.HEAD),
                SheetCell.of("错误", Look.HEAD),
                SheetCell.of("警告", Look.HEAD),
                SheetCell.of("提示", Look.HEAD));
        int number = 0;
        List<ProjectSummary> worst = projects.subList(0, Math.min(WORST, projects.size()));
        for (ProjectSummary scored : worst) {
            Grade grade = scored.grade();
            sheet.add(
                    SheetCell.count(++number)
                            .looking(Look.LINK.align("center").format("0"))
                            .linked(Mark.score(scored.document(), scored.id())),
                    SheetCell.text(name(scored)).over(4),
                    grade == null ? SheetCell.center("未审") : SheetCell.points(scored.total()),
                    SheetCell.points(scored.of()),
                    SheetCell.share(scored.percent()),
                    SheetCell.of(grade == null ? "未审" : grade.label(), Look.of(grade)),
                    SheetCell.count(scored.tally().problems(Severity.ERROR)),
                    SheetCell.count(scored.tally().problems(Severity.WARNING)),
                    SheetCell.count(scored.tally().problems(Severity.HINT)));
        }
        sheet.say(Worst.PROJECTS, Look.TEXT);
    }

    /** In a batch with its department. */
    private String name(ProjectSummary scored) {
        DocumentSummary document = content.documents().get(scored.document());
        return content.isBatch() ? scored.title() + "（" + document.unit() + "）" : scored.title();
    }

    static void section(Sheet sheet, String title) {
        sheet.add(List.of());
        sheet.add(SheetCell.of(title, Look.SECTION));
    }
}
