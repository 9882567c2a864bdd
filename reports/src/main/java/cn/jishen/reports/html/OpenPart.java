package cn.jishen.reports.html;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** 未审事项: what was not judged, what failed, what was repaired in reading. */
final class OpenPart {
    private final Content content;
    private final Xml html;

    OpenPart(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    /** @param documents their positions in the report, from 0 */
    void write(List<Integer> documents) throws IOException {
        html.raw("\n").open("section").text("h2", "未审事项");
        boolean none =
                documents.stream().allMatch(d -> content.documents().get(d).openItems() == 0);
        if (none) {
            html.text("p", content.documents().isEmpty() ? "没有文件被审核。" : "没有未审事项：全部内容已读出并审核。", "class", "none");
        } else {
            html.text("p", OpenItem.remark(), "class", "quiet");
            Table table = Table.open(html, "未审事项", "类型", "部门/单位", "事项", "原因", "建议", "位置");
            for (int d : documents) {
                DocumentSummary summary = content.documents().get(d);
                if (summary.openItems() > 0) {
                    DocumentAudit audit = content.open(d).audit();
                    rows(table, summary, OpenItem.of(audit));
                }
            }
            table.close();
        }
        html.close();
    }

    private void rows(Table table, DocumentSummary document, List<OpenItem> items) throws IOException {
        for (OpenItem open : items) {
            String style = switch (open.kind()) {
                case UNREVIEWED -> "level open";
                case FAILURE -> "level error";
                case LEFT_OUT, REPAIR -> "level excused";
            };
            table.row().cell().text("span", open.kind().label(), "class", style).close();
            table.text(document.unit())
                    .text(open.what())
                    .text(open.why())
                    .text(open.advice())
                    .text(open.place())
                    .endRow();
        }
    }
}
