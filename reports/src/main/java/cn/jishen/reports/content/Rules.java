package cn.jishen.reports.content;

import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of the run, by id. */
public final class Rules {
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, String> classNames = new HashMap<>();

    Rules(List<Rule> rules) {
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
            classNames.putIfAbsent(rule.defectClass(), rule.className());
        }
    }

    /** null where the catalogue does not have it. */
    public @Nullable Rule of(String id) {
        return byId.get(id);
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Its bases by their short names, “财预〔2015〕88号（待核实）；审核惯例”; null where the catalogue does not have it. */
    public @Nullable String shortBasis(String id) {
        Rule rule = of(id);
        return rule == null
                ? null
                : rule.basis().stream().map(Rules::shortName).distinct().collect(Collectors.joining("；"));
    }

    /** Without what it quotes of the document in brackets, or the annex that it means. */
    private static String shortName(Basis basis) {
        int bracket = basis.title().indexOf('（');
        String title = bracket > 0 ? basis.title().substring(0, bracket) : basis.title();
        int annex = title.indexOf("附件");
        return (annex > 0 ? title.substring(0, annex) : title) + (basis.verified() ? "" : "（待核实）");
    }

    /** The requirement of a rule; empty where the catalogue does not have it. */
    public String requirement(String id) {
        Rule rule = of(id);
        return rule == null ? "" : rule.requirement();
    }

    /** The name of a class: that of its rules, which a rules folder may add to; else of the closed list. */
    public String className(String defectClass) {
        return classNames.getOrDefault(defectClass, DefectClass.labelOf(defectClass));
    }

    /** “S01 成本控制数大于预算数”; the id alone when the catalogue does not have it. */
    public String title(String id) {
        Rule rule = of(id);
        return rule == null ? id : id + " " + rule.name();
    }
}
