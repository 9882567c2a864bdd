package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How findings become points: the review items, what suppresses what, which rules count once, what vetoes. Immutable.
 *
 * @param items of the sheet, in its order
 * @param links what suppresses what
 * @param merged the ids of the rules that count once a project
 * @param vetoes severity by rule id: raised at that severity, the rule holds the grade down
 */
public record Scheme(List<Item> items, List<Link> links, Set<String> merged, Map<String, String> vetoes) {
    /** Where the review items stand. */
    public static final TableForm ITEMS = TableForm.of(
                    "parameters/items.csv", "代号", "审核项", "维度", "满分", "机器", "需要", "文档")
            .keyedBy("代号");
    /** Where it stands what suppresses what. */
    public static final TableForm LINKS = TableForm.of("parameters/suppression.csv", "原因", "结果", "范围", "方式");
    /** Where the rules stand that count once a project. */
    public static final TableForm MERGED =
            TableForm.of("parameters/merged.csv", "编号").keyedBy("编号");
    /** Where the rules stand that hold a grade down. */
    public static final TableForm VETOES =
            TableForm.of("parameters/veto.csv", "编号", "级别").keyedBy("编号");

    /** All of them. */
    public static final List<TableForm> FORMS = List.of(ITEMS, LINKS, MERGED, VETOES);

    public Scheme {
        items = List.copyOf(items);
        links = List.copyOf(links);
        merged = Set.copyOf(merged);
    }

    /**
     * A review item.
     *
     * @param ofDocument whether findings on the document cost points of it, on a sheet of the document's own
     * @param needs what must have been read for it to be judged
     */
    public record Item(ReviewItem item, boolean ofDocument, Set<NeededFacts> needs) {
        /** What is lacking to judge this item of a project, in words; empty when it can be judged. */
        public String lacking(Project project) {
            if (!item.machine()) {
                return "实施方案、制度等附件";
            }
            return needs.stream()
                    .filter(need -> !need.isMetBy(project))
                    .sorted()
                    .map(NeededFacts::label)
                    .collect(Collectors.joining("、"));
        }
    }

    /**
     * The scheme of four tables.
     *
     * @param tables by form: {@link #ITEMS}, {@link #LINKS}, {@link #MERGED}, {@link #VETOES}
     */
    public static Scheme of(Function<TableForm, Table> tables) {
        List<Link> links = new ArrayList<>();
        for (TableRow row : tables.apply(LINKS).rows()) {
            Link.Scope scope = row.one("范围", Link.Scope.values(), Link.Scope::label);
            boolean withdraws = row.one("方式", Map.of("不输出", true, "不计分", false));
            for (String cause : row.spacedWords("原因")) {
                for (String effect : row.spacedWords("结果")) {
                    links.add(new Link(cause, effect, scope, withdraws));
                }
            }
        }
        Map<String, String> vetoes = new TreeMap<>();
        for (TableRow row : tables.apply(VETOES).rows()) {
            vetoes.put(
                    row.needed("编号"),
                    row.one("级别", Severity.values(), Severity::label).label());
        }
        return new Scheme(
                tables.apply(ITEMS).map(Scheme::item),
                links,
                Set.copyOf(tables.apply(MERGED).map(row -> row.needed("编号"))),
                vetoes);
    }

    private static Item item(TableRow row) {
        ReviewItem item =
                new ReviewItem(row.needed("代号"), row.needed("审核项"), row.text("维度"), row.whole("满分"), row.isYes("机器"));
        Set<NeededFacts> needs = row.spacedWords("需要").stream()
                .map(word -> row.meaning(word, "需要", NeededFacts.values(), NeededFacts::label))
                .collect(Collectors.toSet());
        return new Item(item, row.isYes("文档"), needs);
    }

    /** The item with this code; null for a rule that costs no points. */
    public @Nullable Item item(String code) {
        return items.stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether the rule counts once a project, however many rows it names. */
    public boolean isMerged(String rule) {
        return merged.contains(rule);
    }

    /** The rules among these findings that hold the grade down, by id. */
    public List<String> vetoes(List<WeighedFinding> findings) {
        return findings.stream()
                .filter(f -> f.severity().label().equals(vetoes.get(f.rule())))
                .map(WeighedFinding::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
