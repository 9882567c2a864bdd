package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.TraceWords;
import cn.jishen.reports.workbook.layout.Place;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.math.BigDecimal;
import java.util.List;

/** 修订对比: each document beside its earlier revision, then what became of each problem. */
final class ChangesSheet implements Tab {
    private static final String NAME = "修订对比";
    /** What is new first, because somebody has to do something about it; what stayed as it was last. */
    private static final List<Fate> ORDER = List.of(Fate.NEW, Fate.UNDECIDED, Fate.RESOLVED, Fate.REMAINING);

    private final Content content;

    ChangesSheet(Content content) {
        this.content = content;
    }

    static boolean isNeeded(Content content) {
        return content.run().earlier().isGiven();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, NAME, 11, 8, 8, 20, 24, 20, 26, 26, 40, 30);
        Earlier earlier = content.run().earlier();
        documents(sheet, earlier);
        sheet.tableHead("状态", "级别", "规则", "部门/单位", "项目", "位置", "原文（前）", "原文（后）", "问题", "说明");
        content.changes().values().forEach(change -> findings(sheet, change));
        sheet.endTable();
        sheet.say("按处列出，由其他问题引起的不列。“已解决”的规则和问题是上一稿的；两稿按相同规则、同一审核日审核。");
        return sheet;
    }

    private void documents(Sheet sheet, Earlier earlier) {
        sheet.add(List.of(
                head("部门/单位", 3),
                head("本稿", 1),
                head("上一稿", 1),
                head("平均得分率（前→后）", 1),
                head("已解决、仍存在、新增", 2),
                head("说明", 2)));
        for (Change change : content.changes().values()) {
            int broken = change.brokenInMending();
            sheet.add(List.of(
                    SheetCell.text(content.documents().get(change.document()).unit())
                            .over(3),
                    SheetCell.text(content.documents().get(change.document()).source()),
                    SheetCell.text(change.earlierSource()),
                    SheetCell.center(change.scores()),
                    SheetCell.center(change.counts()).over(2),
                    SheetCell.text(broken == 0 ? "" : "其中" + broken + "处系修改时新产生")
                            .over(2)));
        }
        for (Unpaired unpaired : earlier.unpaired()) {
            String unit = unpaired.document().disclosure().unitName();
            boolean old = unpaired.why() == Unpaired.Reason.NOT_SENT_AGAIN;
            String source = unpaired.document().disclosure().source();
            sheet.add(List.of(
                    SheetCell.text(unit == null ? source : unit).over(3),
                    SheetCell.text(old ? "" : source),
                    SheetCell.text(old ? source : ""),
                    SheetCell.center("—"),
                    SheetCell.center("—").over(2),
                    SheetCell.text(unpaired.why().label()).over(2)));
        }
        sheet.add(List.of());
    }

    private static SheetCell head(String text, int columns) {
        return SheetCell.of(text, Look.HEAD).over(columns);
    }

    private void findings(Sheet sheet, Change change) {
        String unit = content.documents().get(change.document()).unit();
        for (Fate fate : ORDER) {
            for (Traced traced : change.findings(fate)) {
                WeighedFinding finding = traced.either();
                sheet.add(List.of(
                        SheetCell.of(fate.label(), look(fate)),
                        SheetCell.of(finding.severity().label(), Look.of(finding.severity())),
                        SheetCell.of(finding.rule(), Look.LINK.align("center")).linked(Mark.rule(finding.rule())),
                        SheetCell.text(unit),
                        SheetCell.text(TraceWords.project(traced.project())),
                        place(change, traced),
                        SheetCell.text(TraceWords.before(traced)),
                        SheetCell.text(TraceWords.after(traced)),
                        SheetCell.text(finding.message()),
                        SheetCell.text(TraceWords.note(traced))));
            }
        }
    }

    /** Leads to the cell in 源表标注, which has the new revision alone. */
    private static SheetCell place(Change change, Traced traced) {
        WeighedFinding now = traced.after();
        String words = traced.project() == null ? "全文" : TraceWords.place(traced);
        return now == null || traced.project() == null
                ? SheetCell.text(words)
                : SheetCell.of(words, Look.LINK)
                        .linked(Place.of(change.document(), traced.project().after(), now));
    }

    private static Look look(Fate fate) {
        return switch (fate) {
            case NEW -> Look.CENTER.fill("F8CBCB").color("9C0006").inBold();
            case RESOLVED -> Look.CENTER.fill("CDE8D0").color("1E5B2A").inBold();
            case UNDECIDED -> Look.CENTER.unreviewed();
            case REMAINING -> Look.CENTER;
        };
    }

    /** Of the whole run in a sentence. */
    static String summary(Content content) {
        Earlier earlier = content.run().earlier();
        if (content.changes().size() == 1) {
            return "较上一稿：" + content.changes().values().iterator().next().text() + "，见“" + NAME + "”。";
        }
        int broken = content.changes().values().stream()
                .mapToInt(Change::brokenInMending)
                .sum();
        long better = content.changes().values().stream()
                .filter(change -> direction(change) > 0)
                .count();
        long worse = content.changes().values().stream()
                .filter(change -> direction(change) < 0)
                .count();
        return "较上一稿：对比" + content.changes().size() + "份文件，得分率提高" + better + "份、降低" + worse + "份；已解决"
                + earlier.count(Fate.RESOLVED) + "处、仍存在" + earlier.count(Fate.REMAINING) + "处、新增"
                + earlier.count(Fate.NEW) + "处" + (broken == 0 ? "" : "（" + broken + "处系修改时新产生）") + "；没有对比"
                + earlier.unpaired().size() + "份，见“" + NAME + "”。";
    }

    private static int direction(Change change) {
        BigDecimal before = change.before();
        BigDecimal after = change.after();
        return before == null || after == null ? 0 : after.compareTo(before);
    }
}
