package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 分项意见: for each item of the review sheet the points lost, the main problems, and what the machine did not judge. */
final class ItemsPart {
    private static final int MAIN = 3;

    private final OpinionSubject matter;
    private final Paper paper;

    ItemsPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    /** Says nothing where no point was lost. */
    void write() {
        Map<ReviewItem, List<ItemScore>> items = new LinkedHashMap<>();
        matter.document().projects().stream()
                .flatMap(p -> p.score().items().stream())
                .forEach(s ->
                        items.computeIfAbsent(s.item(), i -> new ArrayList<>()).add(s));
        boolean lost = items.values().stream()
                .flatMap(List::stream)
                .anyMatch(s -> !s.lost().isEmpty());
        if (lost) {
            paper.head(1, "分项意见");
            items.forEach(this::item);
        }
    }

    private void item(ReviewItem item, List<ItemScore> sheets) {
        paper.head(2, item.name() + "（满分" + item.points() + "分）");
        List<BigDecimal> scores =
                sheets.stream().map(ItemScore::score).filter(Objects::nonNull).toList();
        if (scores.isEmpty()) {
            paper.body(
                    item.machine()
                            ? "本项所需内容没有读出，未能评分，不计入可审满分，建议对照原件人工评分。"
                            : "本项须对照实施方案、管理制度等附件评定，未由审核程序评分，不计入可审满分，建议由评审人员评定。");
            return;
        }
        int open = sheets.size() - scores.size();
        paper.body(points(sheets, scores)
                + problems(sheets)
                + (open == 0 ? "" : "另有" + open + "个项目本项未能评分，不计入可审满分。")
                + document(item));
    }

    private static String points(List<ItemScore> sheets, List<BigDecimal> scores) {
        long losing = sheets.stream().filter(s -> !s.lost().isEmpty()).count();
        if (losing == 0) {
            return scores.size() + "个项目本项均未失分。";
        }
        BigDecimal mean = scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
        String who = losing == sheets.size() ? "均有失分" : "其中" + losing + "个项目失分";
        return scores.size() + "个项目平均得" + OfficialProse.points(mean) + "分，" + who + "，共失"
                + OfficialProse.points(sum(sheets)) + "分。";
    }

    /**
     * What a rule cost, and in how many projects.
     *
     * @param why what was lacking, of the first place; empty where findings tell
     * @param several whether other things were lacking too
     */
    private record Cost(String rule, int projects, BigDecimal points, String why, boolean several) {
        private Cost plus(Cost other) {
            return with(projects + other.projects, other);
        }

        private Cost sameProject(Cost other) {
            return with(projects, other);
        }

        private Cost with(int count, Cost other) {
            boolean more = several || other.several || !why.equals(other.why);
            return new Cost(rule, count, points.add(other.points), why, more);
        }
    }

    private String problems(List<ItemScore> sheets) {
        List<Cost> costs = costs(sheets);
        StringBuilder out = new StringBuilder(costs.isEmpty() ? "" : "主要问题：");
        for (int i = 0; i < Math.min(MAIN, costs.size()); i++) {
            Cost cost = costs.get(i);
            out.append(costs.size() == 1 ? "" : OfficialProse.chinese(i + 1) + "是")
                    .append(name(cost))
                    .append("，涉及" + cost.projects() + "个项目，失" + OfficialProse.points(cost.points()) + "分。")
                    .append(requirement(cost.rule()));
        }
        int more = costs.size() - MAIN;
        return more > 0 ? out + "其余" + more + "类问题见“分项目意见”。" : out.toString();
    }

    /** The dearest first. */
    private static List<Cost> costs(List<ItemScore> sheets) {
        Map<String, Cost> all = new LinkedHashMap<>();
        for (ItemScore sheet : sheets) {
            Map<String, Cost> own = new LinkedHashMap<>();
            for (Lost lost : sheet.lost()) {
                own.merge(lost.rule(), new Cost(lost.rule(), 1, lost.points(), lost.why(), false), Cost::sameProject);
            }
            own.forEach((rule, cost) -> all.merge(rule, cost, Cost::plus));
        }
        return all.values().stream()
                .sorted(Comparator.comparing(Cost::points).reversed())
                .toList();
    }

    /** The rule's name; what was lacking where no rule says so. */
    private String name(Cost cost) {
        Rule rule = matter.content().rules().of(cost.rule());
        return rule != null
                ? rule.name()
                : cost.why().isEmpty() ? cost.rule() : cost.why() + (cost.several() ? "等" : "");
    }

    private String requirement(String id) {
        Rule rule = matter.content().rules().of(id);
        return rule == null || rule.requirement().isBlank() ? "" : "审核要求：" + OfficialProse.sentence(rule.requirement());
    }

    /** What findings on the document leave of the item, which is part of no project's score. */
    private String document(ReviewItem item) {
        return matter.document().audit().documentScores().stream()
                .filter(s -> s.item().code().equals(item.code()) && !s.lost().isEmpty())
                .filter(s -> s.score() != null)
                .map(s -> "文件整体按本项另计" + OfficialProse.points(Objects.requireNonNull(s.score())) + "分，供参考，不计入项目得分。")
                .findFirst()
                .orElse("");
    }

    private static BigDecimal sum(List<ItemScore> sheets) {
        return sheets.stream()
                .flatMap(s -> s.lost().stream())
                .map(Lost::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
