package cn.jishen.reports.content;

import cn.jishen.facts.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue of the run, by id. */
public final class Rules {
    private final Map<String, Rule> byId = new HashMap<>();

    Rules(List<Rule> rules) {
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** null where the catalogue does not have it. */
    public @Nullable Rule of(String id) {
        return byId.get(id);
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** “S01 成本控制数大于预算数”; the id alone when the catalogue does not have it. */
    public String title(String id) {
        Rule rule = of(id);
        return rule == null ? id : id + " " + rule.name();
    }
}
