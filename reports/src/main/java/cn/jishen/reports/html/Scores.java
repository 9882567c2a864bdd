package cn.jishen.reports.html;

import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.LostPoints;
import cn.jishen.reports.text.Xml;
import java.io.IOException;

/** 评分表: every lost point leads to the problem that cost it. */
final class Scores {
    private final LostPoints costs;
    private final Xml html;

    Scores(LostPoints costs, Xml html) {
        this.costs = costs;
        this.html = html;
    }

    void write(ScoreSheet sheet) throws IOException {
        Table table = Table.open(html, "评分表", "审核项", "满分", "得分", "扣分");
        for (ItemScore item : sheet.items()) {
            table.row().text(item.item().name());
            if (item.score() == null) {
                table.number("—").number("未审").text("机器不判，由评审人员评分；不计入满分");
            } else {
                table.number(item.item().points()).number(PageWording.points(item.score()));
                losses(table, item);
            }
            table.endRow();
        }
        table.row().text("合计").number(PageWording.points(sheet.of())).number(PageWording.points(sheet.total()));
        table.text(sheet.vetoedBy().isEmpty() ? "" : String.join("、", sheet.vetoedBy()) + "为硬性问题，等级受限");
        table.endRow();
        table.close();
    }

    private void losses(Table table, ItemScore item) throws IOException {
        if (item.lost().isEmpty()) {
            table.text("未扣分");
            return;
        }
        table.cell();
        String joint = "";
        for (Lost lost : item.lost()) {
            html.say(joint + "−" + PageWording.points(lost.points()) + "（");
            FindingLine line = costs.line(lost);
            String row = lost.row() == null ? "" : " 第" + lost.row() + "行";
            if (line == null) {
                html.say(lost.rule() + row + (lost.why().isEmpty() ? "" : "：" + lost.why()));
            } else {
                html.text("a", lost.rule() + row, "href", "#" + PageWording.anchor(line));
            }
            html.say("）");
            joint = "，";
        }
        html.close();
    }
}
