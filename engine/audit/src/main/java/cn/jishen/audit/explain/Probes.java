package cn.jishen.audit.explain;

import cn.jishen.audit.drl.DrlRule;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The probes that explain one rule: those of its own DRL rules, and those of the rules whose conclusions it asks for,
 * directly or by way of other conclusions.
 *
 * @param own in the order of the rule's file
 * @param byConclusion the probes of the rules that draw a conclusion, by its name
 */
public record Probes(List<Probe> own, Map<String, List<Probe>> byConclusion) {

    public static Probes of(String ruleId, RuleFiles files) {
        Map<String, String> sources = files.sources();
        List<DrlRule> all = new ArrayList<>();
        sources.forEach((file, text) -> all.addAll(DrlRule.in(file, text)));
        List<Probe> own = new ArrayList<>();
        Map<String, List<Probe>> byConclusion = new LinkedHashMap<>();
        Deque<Probe> open = new ArrayDeque<>();
        for (DrlRule rule : all) {
            if (rule.file().endsWith("/" + ruleId + ".drl")) {
                add(rule, String.valueOf(own.size()), own, open);
            }
        }
        while (!open.isEmpty()) {
            for (String conclusion : open.remove().conclusions()) {
                if (!byConclusion.containsKey(conclusion)) {
                    List<Probe> drawing = new ArrayList<>();
                    byConclusion.put(conclusion, drawing);
                    all.stream()
                            .filter(rule -> rule.consequence().contains("new Inferred(\"" + conclusion + "\""))
                            .forEach(rule -> add(rule, conclusion + drawing.size(), drawing, open));
                }
            }
        }
        return new Probes(own, byConclusion);
    }

    private static void add(DrlRule rule, String id, List<Probe> to, Deque<Probe> open) {
        Probe probe = Probe.of(rule, id);
        if (probe != null) {
            to.add(probe);
            open.add(probe);
        }
    }

    /** All queries, as the text of a rule file. */
    public String drl() {
        StringBuilder drl = new StringBuilder("package cn.jishen.rules;\n\n");
        all().forEach(probe -> drl.append(probe.drl()));
        return drl.toString();
    }

    /** Whether one of the rule's own DRL rules speaks of places of this type. */
    boolean lookAt(Class<?> type) {
        return own.stream().anyMatch(probe -> probe.type().equals(type.getSimpleName()));
    }

    List<Probe> all() {
        List<Probe> all = new ArrayList<>(own);
        byConclusion.values().forEach(all::addAll);
        return all;
    }
}
