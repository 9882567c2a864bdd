package cn.jishen.rules.catalogue;

import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotations of the DRL rules that share an id. */
record Annotations(String id, Map<String, String> texts) {
    private static final List<String> REQUIRED = List.of("名称", "类别", "依据", "要求", "后果", "问题", "建议", "正例", "反例");

    static Annotations shared(String id, List<org.kie.api.definition.rule.Rule> group, List<String> faults) {
        Map<String, String> texts = new HashMap<>();
        for (org.kie.api.definition.rule.Rule drl : group) {
            drl.getMetaData().forEach((key, value) -> texts.putIfAbsent(key, String.valueOf(value)));
        }
        for (String key : REQUIRED) {
            if (texts.getOrDefault(key, "").isBlank()) {
                faults.add(id + " 缺少 @" + key);
            }
        }
        return new Annotations(id, texts);
    }

    Annotations overriddenBy(org.kie.api.definition.rule.Rule drl) {
        Map<String, String> own = new HashMap<>(texts);
        drl.getMetaData().forEach((key, value) -> own.put(key, String.valueOf(value)));
        return new Annotations(id, own);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    Severity severity() {
        return Severity.of(text("级别"));
    }

    Rule rule(Map<String, Basis> bases, Map<String, String> classes, List<Severity> severities) {
        List<Basis> cited = new ArrayList<>();
        for (String code : text("依据").strip().split("\\s+")) {
            cited.add(bases.getOrDefault(code, new Basis(code, code, false)));
        }
        return new Rule(
                id,
                text("名称"),
                text("类别"),
                classes.getOrDefault(text("类别"), text("类别")),
                severities,
                text("审核项"),
                cited,
                text("要求"),
                text("后果"),
                text("建议"),
                text("正例"),
                text("反例"));
    }
}
