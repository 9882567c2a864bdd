package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.json.JsonOut;
import java.util.List;

/** What the catalogue says of a rule. */
final class RuleDescriptor {
    private final JsonOut json;

    RuleDescriptor(JsonOut json) {
        this.json = json;
    }

    void write(Rule rule) {
        Severity gravest =
                rule.severities().isEmpty() ? Severity.HINT : rule.severities().get(0);
        json.text("id", rule.id());
        json.text("name", rule.name());
        SarifMessages.message(json, "shortDescription", rule.name());
        SarifMessages.message(json, "fullDescription", rule.requirement());
        SarifMessages.message(json, "help", help(rule));
        json.object("defaultConfiguration", () -> json.text("level", Levels.of(gravest)));
        json.object("properties", () -> {
            json.texts("tags", List.of(rule.defectClass(), rule.className()));
            json.text("basis", rule.basisText());
            json.text("reviewItem", rule.item());
        });
    }

    private static String help(Rule rule) {
        return "要求：" + rule.requirement() + "\n为什么：" + rule.why() + "\n依据：" + rule.basisText() + "\n建议："
                + rule.suggestion() + "\n好的写法：" + rule.good() + "\n有问题的写法：" + rule.bad();
    }
}
