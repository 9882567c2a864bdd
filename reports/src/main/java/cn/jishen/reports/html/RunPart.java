package cn.jishen.reports.html;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Xml;
import java.io.IOException;

/** 运行信息: what was audited, by which rules, when and by which program, so that the run can be repeated. */
final class RunPart {
    private final Content content;
    private final Xml html;

    RunPart(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    void write() throws IOException {
        html.raw("\n").open("section").text("h2", "运行信息");
        Table facts = Table.open(html, "运行信息", "名目", "内容");
        String zone = "（" + content.run().time().getOffset() + "）";
        fact(facts, "审核时间", Times.forPeople(content.run().time()) + zone);
        fact(facts, "程序版本", Run.PROGRAM + " " + content.run().programVersion());
        fact(facts, "规则版本", content.run().audit().rulesVersion());
        facts.row()
                .text("规则校验值")
                .text(content.run().audit().rulesHash(), "hash")
                .endRow();
        facts.close();
        Table files = Table.open(html, "文件", "文件", "部门/单位", "文件校验值（SHA-256）", "项目数", "结果");
        for (DocumentSummary document : content.documents()) {
            files.row()
                    .text(document.source())
                    .text(document.unit())
                    .text(document.sha256(), "hash")
                    .number(document.projects().size())
                    .text(result(document))
                    .endRow();
        }
        files.close();
        html.raw("\n").text("footer", "同样的文件、规则和程序得出同样的结果。机器审核只供评审人员参考，等级以人工确认为准。");
        html.close();
    }

    private static void fact(Table table, String label, String text) throws IOException {
        table.row().text(label).text(text).endRow();
    }

    private static String result(DocumentSummary document) {
        return document.projects().isEmpty() ? "未能审核" : document.open() == 0 ? "已审核" : "已审核，有未审事项";
    }
}
