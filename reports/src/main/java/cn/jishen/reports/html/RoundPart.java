package cn.jishen.reports.html;

import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** 较上一稿: what became of the whole round, document by document. Absent where no earlier revision was given. */
final class RoundPart {
    private final Content content;
    private final Xml html;
    private final Pages pages;

    RoundPart(Content content, Xml html, Pages pages) {
        this.content = content;
        this.html = html;
        this.pages = pages;
    }

    void write() throws IOException {
        Earlier earlier = content.run().earlier();
        if (!earlier.isGiven()) {
            return;
        }
        html.raw("\n").text("h4", "较上一稿");
        if (content.changes().isEmpty()) {
            html.text("p", "没有一份文件有可以对比的上一稿。", "class", "none");
        } else {
            comparisons();
        }
        unpaired(earlier.unpaired());
    }

    private void comparisons() throws IOException {
        Table table = Table.open(html, "较上一稿", "部门/单位", "上一稿", "平均得分率", "已解决", "仍存在", "新增", "无法判定", "说明");
        for (Change change : content.changes().values()) {
            int broken = change.brokenInMending();
            table.row()
                    .link(
                            content.documents().get(change.document()).unit(),
                            pages.document(change.document(), PageWording.change(change.document())))
                    .text(change.earlierSource())
                    .number(change.scores().replace("→", " → "));
            for (Fate fate : Fate.values()) {
                table.number(change.count(fate));
            }
            table.text(broken == 0 ? "" : "其中" + broken + "处系修改时新产生", "remark").endRow();
        }
        table.close();
        html.text("p", "按处计数，由其他问题引起的不计。", "class", "quiet");
    }

    private void unpaired(List<Unpaired> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        html.open("details", "open", documents.size() > 10 ? null : "open");
        html.text("summary", "没有对比的文件" + documents.size() + "份").open("ul", "class", "edits");
        for (Unpaired unpaired : documents) {
            html.text(
                    "li",
                    unpaired.document().disclosure().source() + "："
                            + unpaired.why().label());
        }
        html.close().close();
    }
}
