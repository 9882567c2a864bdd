package cn.jishen.rules;

import cn.jishen.facts.Finding;
import cn.jishen.facts.Project;
import cn.jishen.facts.ReviewItem;
import cn.jishen.rules.weighing.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** How findings become points: the review items, what suppresses what, which rules count once, what vetoes. */
public final class Scheme {
    private final List<Item> items;
    private final List<Link> links;
    private final Set<String> merged;
    private final Map<String, String> vetoes;

    private Scheme(List<Item> items, List<Link> links, Set<String> merged, Map<String, String> vetoes) {
        this.items = List.copyOf(items);
        this.links = List.copyOf(links);
        this.merged = Set.copyOf(merged);
        this.vetoes = vetoes;
    }

    /** A review item and what must have been read for it to be judged: 指标行, 预算数, or nothing. */
    public record Item(ReviewItem item, String needs) {
        /** What is lacking to judge this item of a project; null when it can be judged. */
        public @Nullable String lacking(Project project) {
            if (!item.machine()) {
                return "实施方案、制度等附件";
            }
            boolean lacking = (needs.equals("指标行") && project.indicators().isEmpty())
                    || (needs.equals("预算数") && project.budget() == null);
            return lacking ? needs : null;
        }
    }

    /** The tables that are shipped. */
    public static Scheme load() {
        List<Item> items = Resources.table("parameters/items.csv").stream()
                .map(row -> new Item(
                        new ReviewItem(
                                row.get("代号"),
                                row.get("审核项"),
                                row.get("维度"),
                                Integer.parseInt(row.get("满分")),
                                row.get("机器").equals("是")),
                        row.get("需要")))
                .toList();
        List<Link> links = Resources.table("parameters/suppression.csv").stream()
                .map(row -> new Link(row.get("原因"), row.get("结果"), row.get("范围"), row.get("方式")))
                .toList();
        Set<String> merged = Resources.table("parameters/merged.csv").stream()
                .map(row -> row.get("编号"))
                .collect(Collectors.toSet());
        Map<String, String> vetoes = new TreeMap<>();
        for (CSVRecord row : Resources.table("parameters/veto.csv")) {
            vetoes.put(row.get("编号"), row.get("级别"));
        }
        return new Scheme(items, links, merged, vetoes);
    }

    /** The items of the sheet, in its order. */
    public List<Item> items() {
        return items;
    }

    /** What suppresses what. */
    public List<Link> links() {
        return links;
    }

    /** Whether the rule counts once a project, however many rows it names. */
    public boolean isMerged(String rule) {
        return merged.contains(rule);
    }

    /** The rules among these findings that hold the grade down, by id. */
    public List<String> vetoes(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.severity().label().equals(vetoes.get(f.rule())))
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }
}
