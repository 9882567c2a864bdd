package cn.jishen.reports.html;

import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 规则说明: the rules that spoke, with basis and examples; the others are counted. */
final class RulesPart {
    private final Content content;
    private final Xml html;

    RulesPart(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    void write() throws IOException {
        Map<String, Integer> places = content.places();
        List<Rule> all = content.run().audit().rules();
        List<Rule> spoke = all.stream().filter(r -> places.containsKey(r.id())).toList();
        html.raw("\n").open("section").text("h2", "规则说明");
        String remark = "共" + all.size() + "条规则，本次有" + spoke.size() + "条发现问题，列在下面；其余未发现问题。依据后注明“待核实”的，尚未与文件原文核对，只供参考。";
        html.text("p", remark, "class", "quiet");
        if (!spoke.isEmpty()) {
            Table table = Table.open(html, "规则说明", "规则", "级别", "要求", "为什么", "依据", "好的写法", "有问题的写法", "处数");
            for (Rule rule : spoke) {
                table.row()
                        .cell()
                        .text("b", rule.id(), "id", PageWording.rule(rule.id()))
                        .say(" " + rule.name())
                        .close();
                table.center(rule.severities().stream().map(Severity::label).collect(Collectors.joining("、")))
                        .text(rule.requirement())
                        .text(rule.why())
                        .text(rule.basisText())
                        .text(rule.good())
                        .text(rule.bad())
                        .number(places.getOrDefault(rule.id(), 0))
                        .endRow();
            }
            table.close();
        }
        html.close();
    }
}
