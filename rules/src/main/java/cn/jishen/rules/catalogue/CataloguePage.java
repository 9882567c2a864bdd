package cn.jishen.rules.catalogue;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 规则目录 as a Markdown page: every rule with its basis, its reason, its examples and its thresholds. */
public final class CataloguePage {
    private static final Pattern ASKED = Pattern.compile("参数\\.(?:of|count)\\(\"([^\"]+)\"\\)");
    private static final Map<String, String> DIMENSIONS = new LinkedHashMap<>();

    static {
        DIMENSIONS.put("completeness", "完整性");
        DIMENSIONS.put("relevance", "相关性");
        DIMENSIONS.put("adequacy", "适当性");
        DIMENSIONS.put("feasibility", "可行性");
        DIMENSIONS.put("document", "文档与数据质量");
    }

    private final RuleFiles files;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Parameters.Parameter> thresholds = new LinkedHashMap<>();
    private final Map<String, ReviewItem> items = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder();

    private CataloguePage(RuleFiles files, List<Rule> all, Parameters parameters, Scheme scheme) {
        this.files = files;
        all.forEach(rule -> rules.put(rule.id(), rule));
        parameters.all().forEach(parameter -> thresholds.put(parameter.name(), parameter));
        scheme.items().forEach(item -> items.put(item.item().code(), item.item()));
    }

    /**
     * Writes the page.
     *
     * @param files of the rules
     * @param all the catalogue
     * @param parameters the thresholds in force
     * @param scheme the review items
     */
    public static String of(RuleFiles files, List<Rule> all, Parameters parameters, Scheme scheme) {
        return new CataloguePage(files, all, parameters, scheme).write();
    }

    private String write() {
        line("# 规则目录");
        line("");
        line("由规则的注解生成，不手工改：`./jishen rules --page > rules/CATALOGUE.md`。共 " + rules.size() + " 条。"
                + "依据后面写“待核实”的，是还没有见到公开原文。");
        DIMENSIONS.forEach((folder, name) -> {
            List<String> paths = files.paths().stream()
                    .filter(path -> path.startsWith(folder + "/"))
                    .toList();
            line("");
            line("## " + name + "（" + paths.size() + " 条）");
            paths.forEach(path -> rule(path, known(rules, path.substring(folder.length() + 1))));
        });
        return page.toString();
    }

    private void rule(String path, Rule rule) {
        line("");
        line("### " + rule.id() + " " + rule.name());
        line(String.join(" · ", grades(rule), rule.className(), item(rule)) + " · [规则](src/main/resources/rules/" + path
                + ".drl) · [例子](../features/checks/" + path + ".feature)");
        line("");
        field("依据", rule.basisText());
        field("要求", rule.requirement());
        field("后果", rule.why());
        field("建议", rule.suggestion());
        field("宜写", rule.good());
        field("不宜", rule.bad());
        field("阈值", thresholds(rule.id()));
    }

    private static String grades(Rule rule) {
        return String.join("、", rule.severities().stream().map(Severity::label).toList());
    }

    private String item(Rule rule) {
        ReviewItem item = items.get(rule.item());
        return item == null ? "不扣分" : item.name();
    }

    private String thresholds(String id) {
        Matcher asked = ASKED.matcher(files.source(id));
        return String.join(
                "；",
                asked.results()
                        .map(found -> found.group(1))
                        .distinct()
                        .map(name -> print(known(thresholds, name)))
                        .toList());
    }

    private static String print(Parameters.Parameter threshold) {
        return threshold.name() + " " + threshold.value().toPlainString() + threshold.unit() + "（" + threshold.source()
                + "）";
    }

    private static <T> T known(Map<String, T> byName, String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private void field(String name, String text) {
        if (!text.isEmpty()) {
            line("- " + name + "：" + text);
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
