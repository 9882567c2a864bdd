package cn.jishen.rules.catalogue;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.rules.words.RuleTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of themselves, read from the annotations of the loaded DRL rules. DRL rules with one {@code @编号}
 * are one rule: what one of them states holds for all, and each may state its own {@code @级别}, {@code @问题} and
 * {@code @建议}. Immutable.
 */
public final class Catalogue {
    /** Where the codes of 依据 are explained. */
    public static final TableForm BASES =
            TableForm.of("parameters/bases.csv", "代号", "名称", "状态").keyedBy("代号");

    /** Where a rules folder adds kinds of findings to the closed list. */
    public static final TableForm CLASSES =
            TableForm.of("parameters/classes.csv", "代号", "名称").keyedBy("代号");
    /** Both. */
    public static final List<TableForm> FORMS = List.of(BASES, CLASSES);

    private final Map<String, Rule> byId;
    private final Map<String, Variant> byDrlName;
    private final Map<String, Integer> order;

    private Catalogue(Map<String, Rule> byId, Map<String, Variant> byDrlName, Map<String, Integer> order) {
        this.byId = byId;
        this.byDrlName = byDrlName;
        this.order = Map.copyOf(order);
    }

    /** One DRL rule: its part of the texts. */
    public record Variant(Rule rule, Severity severity, String message, String suggestion) {}

    /**
     * Reads the annotations.
     *
     * @param order the place of each rule, by id
     * @param tables what the codes of 依据 and of added 类别 stand for
     * @throws IllegalStateException that lists every rule whose annotations are incomplete
     */
    public static Catalogue of(
            Collection<? extends org.kie.api.definition.rule.Rule> drlRules,
            Map<String, Integer> order,
            RuleTables tables) {
        Map<String, List<org.kie.api.definition.rule.Rule>> groups = new TreeMap<>();
        for (org.kie.api.definition.rule.Rule drl : drlRules) {
            if (drl.getMetaData().get("编号") instanceof String id) {
                groups.computeIfAbsent(id, key -> new ArrayList<>()).add(drl);
            }
        }
        Map<String, Basis> known = known(tables.of(BASES));
        Map<String, String> classes = classes(tables.of(CLASSES));
        List<String> faults = new ArrayList<>();
        Map<String, Rule> byId = new LinkedHashMap<>();
        Map<String, Variant> byDrlName = new HashMap<>();
        groups.forEach((id, group) -> {
            Annotations shared = Annotations.shared(id, group, faults);
            Rule rule = shared.rule(known, classes, severities(group, faults));
            byId.put(id, rule);
            for (org.kie.api.definition.rule.Rule drl : group) {
                Annotations own = shared.overriddenBy(drl);
                byDrlName.put(drl.getName(), new Variant(rule, own.severity(), own.text("问题"), own.text("建议")));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("规则的注解不完整：" + String.join("；", faults) + "\n建议：对照 rules/README.md 补齐");
        }
        return new Catalogue(Map.copyOf(byId), Map.copyOf(byDrlName), order);
    }

    private static List<Severity> severities(List<org.kie.api.definition.rule.Rule> group, List<String> faults) {
        List<Severity> severities = new ArrayList<>();
        for (org.kie.api.definition.rule.Rule drl : group) {
            if (drl.getMetaData().get("级别") instanceof String label) {
                severities.add(Severity.of(label));
            } else {
                faults.add(drl.getName() + " 缺少 @级别");
                severities.add(Severity.HINT);
            }
        }
        return severities.stream().distinct().sorted().toList();
    }

    /** Reads both tables, for what is wrong in them. */
    public static void check(RuleTables tables) {
        known(tables.of(BASES));
        classes(tables.of(CLASSES));
    }

    private static Map<String, String> classes(Table added) {
        Map<String, String> labels = new HashMap<>();
        for (DefectClass shipped : DefectClass.values()) {
            labels.put(shipped.id(), shipped.label());
        }
        for (TableRow row : added.rows()) {
            String code = row.needed("代号");
            if (!code.matches("[A-Z][A-Z0-9-]*")) {
                row.wrong("“代号”一栏的“" + code + "”不合写法", "写成大写字母、数字和连字符，如 LOCAL-FORMAT");
            } else if (labels.containsKey(code)) {
                row.wrong("类别“" + code + "”程序自带，不能改", "换一个代号");
            }
            labels.putIfAbsent(code, row.needed("名称"));
        }
        return labels;
    }

    private static Map<String, Basis> known(Table bases) {
        Map<String, Basis> known = new HashMap<>();
        for (TableRow row : bases.rows()) {
            boolean verified = row.one("状态", Map.of("已核实", true, "待核实", false));
            known.put(row.text("代号"), new Basis(row.needed("代号"), row.needed("名称"), verified));
        }
        return known;
    }

    /** All rules, in the order of the catalogue. */
    public List<Rule> rules() {
        return byId.values().stream()
                .sorted(Comparator.comparingInt(rule -> order(rule.id())))
                .toList();
    }

    /** The place of a rule in the catalogue, from 0; where one of two findings is counted, the earlier rule's is. */
    public int order(String id) {
        return order.getOrDefault(id, order.size());
    }

    /** The rule with this id; null if there is none. */
    public @Nullable Rule rule(String id) {
        return byId.get(id);
    }

    /** Whether a DRL rule is of a rule whose id the test accepts; never for inferences. */
    public boolean raises(String drlName, Predicate<String> id) {
        Variant variant = byDrlName.get(drlName);
        return variant != null && id.test(variant.rule().id());
    }

    public Variant variant(String drlName) {
        Variant variant = byDrlName.get(drlName);
        if (variant == null) {
            throw new IllegalStateException("规则“" + drlName + "”没有 @编号，不能报告问题\n建议：补上 @编号，或改为推定");
        }
        return variant;
    }
}
