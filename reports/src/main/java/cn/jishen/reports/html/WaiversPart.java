package cn.jishen.reports.html;

import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** 例外: what the bureau let stand, and which of its waivers have expired or met nothing. Absent where there are none. */
final class WaiversPart {
    private final Content content;
    private final Xml html;

    WaiversPart(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    void write() throws IOException {
        List<WaiverUse> uses = content.run().audit().waivers();
        if (uses.isEmpty()) {
            return;
        }
        html.raw("\n").open("section").text("h2", "例外");
        html.text("p", "有效的例外所涉及的问题仍列在问题清单里，注明“例外”，不扣分。已到期的不再起作用，未用到的可以删去。", "class", "quiet");
        Table table = Table.open(html, "例外", "状态", "规则", "部门/单位", "项目", "行指纹", "原因", "批准人", "有效期至", "涉及问题");
        for (WaiverUse use : uses) {
            Waiver waiver = use.waiver();
            String style = use.state() == State.USED ? "level excused" : "level open";
            table.row().cell().text("span", use.state().label(), "class", style).close();
            table.text(content.ruleTitle(waiver.rule()))
                    .text(waiver.department())
                    .text(waiver.project())
                    .text(waiver.fingerprint())
                    .text(waiver.reason())
                    .text(waiver.approver())
                    .text(waiver.until().toString())
                    .number(use.findings())
                    .endRow();
        }
        table.close();
        html.close();
    }
}
