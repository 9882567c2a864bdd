package cn.jishen.rules.weighing;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.words.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
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

    /** The tables that are shipped. */
    public static Scheme load() {
        List<Item> items = Resources.table("parameters/items.csv").stream()
                .map(Scheme::item)
                .toList();
        List<Link> links = new ArrayList<>();
        for (CSVRecord row : Resources.table("parameters/suppression.csv")) {
            for (String cause : words(row.get("原因")).toList()) {
                for (String effect : words(row.get("结果")).toList()) {
                    Link.Scope scope = Link.Scope.of(row.get("范围"));
                    links.add(new Link(cause, effect, scope, row.get("方式").equals("不输出")));
                }
            }
        }
        Set<String> merged = Resources.table("parameters/merged.csv").stream()
                .map(row -> row.get("编号"))
                .collect(Collectors.toSet());
        Map<String, String> vetoes = new TreeMap<>();
        for (CSVRecord row : Resources.table("parameters/veto.csv")) {
            vetoes.put(row.get("编号"), row.get("级别"));
        }
        return new Scheme(items, links, merged, vetoes);
    }

    private static Item item(CSVRecord row) {
        ReviewItem item = new ReviewItem(
                row.get("代号"),
                row.get("审核项"),
                row.get("维度"),
                Integer.parseInt(row.get("满分")),
                row.get("机器").equals("是"));
        Set<NeededFacts> needs = words(row.get("需要")).map(NeededFacts::of).collect(Collectors.toSet());
        return new Item(item, row.get("文档").equals("是"), needs);
    }

    private static Stream<String> words(String cell) {
        return cell.isBlank() ? Stream.empty() : Stream.of(cell.strip().split("\\s+"));
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
