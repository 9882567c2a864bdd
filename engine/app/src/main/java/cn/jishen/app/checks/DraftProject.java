package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One project of a {@link Draft}. What a scenario leaves out is filled with contents that no rule minds. */
final class DraftProject {
    static final String KEYS = "项目名称、项目编码、部门或单位、预算数、财政资金、其他资金、资金用途、绩效目标";
    static final String COLUMNS = "一级指标、二级指标、三级指标、描述、指标值、依据、权重";
    static final String NO_COLUMN = "（无此列）";

    private final Grammar grammar;
    private final int position;
    private final Map<String, String> texts;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Map<String, String>> longTerm = new ArrayList<>();
    private @Nullable SpendingPlan plan;
    private final @Nullable Money budget;
    private final @Nullable Money fiscalFunds;
    private final @Nullable Money otherFunds;
    private boolean complete = true;

    DraftProject(int position, Map<String, String> texts, Grammar grammar) {
        this.grammar = grammar;
        this.position = position;
        this.texts = Map.copyOf(texts);
        Values.oneOf("部门或单位", texts.getOrDefault("部门或单位", ""), List.of("", "部门", "单位"));
        budget = money("预算数", "20");
        fiscalFunds = texts.containsKey("财政资金") ? money("财政资金", "") : budget;
        otherFunds = money("其他资金", "");
    }

    String code() {
        return texts.getOrDefault("项目编码", "13099926P0000000000%02d".formatted(position));
    }

    void rows(List<Map<String, String>> more) {
        rows.addAll(more);
    }

    void longTermRows(List<Map<String, String>> more) {
        longTerm.addAll(more);
    }

    void plan(String head, List<String> names, List<String> figures) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            periods.add(PlanPeriod.of(names.get(i), figures.get(i), Location.NOWHERE, grammar));
        }
        plan = new SpendingPlan(head, periods, Location.NOWHERE);
    }

    void readInPart() {
        complete = false;
    }

    Project toProject(String id) {
        List<Indicator> later = longTerm.isEmpty() ? null : indicators(id, longTerm);
        return new Project(
                id,
                texts.get("部门或单位"),
                code(),
                texts.getOrDefault("项目名称", "管网巡查经费"),
                budget,
                fiscalFunds,
                otherFunds,
                texts.getOrDefault("资金用途", "用于城区供水管网巡查和漏点抢修"),
                texts.getOrDefault("绩效目标", "1.完成城区供水管网巡查，及时抢修漏点。\n2.做好抢修，降低管网漏损，保障居民用水。"),
                plan,
                indicators(id, rows),
                new LongTerm(null, later),
                Gap.NONE,
                complete,
                Places.NONE);
    }

    private List<Indicator> indicators(String id, List<Map<String, String>> written) {
        List<Indicator> indicators = new ArrayList<>();
        for (Map<String, String> row : written) {
            indicators.add(indicator(id, indicators.size() + 1, row));
        }
        return indicators;
    }

    private @Nullable Money money(String key, String otherwise) {
        return Values.money(key, texts.getOrDefault(key, otherwise).replace("万元", ""));
    }

    private Indicator indicator(String project, int number, Map<String, String> row) {
        String level2 = row.getOrDefault("二级指标", "");
        Indicator indicator = Indicator.of(
                project,
                number,
                row.getOrDefault("一级指标", level1(level2)),
                level2,
                row.getOrDefault("三级指标", ""),
                column(row, "描述", "按巡查台账统计"),
                row.getOrDefault("指标值", ""),
                column(row, "依据", "年度工作计划"),
                Places.NONE,
                grammar);
        String weight = row.getOrDefault("权重", "").strip();
        return indicator.weighing(weight.isEmpty() ? null : Values.number("权重", weight, ""));
    }

    private static @Nullable String column(Map<String, String> row, String name, String otherwise) {
        String text = row.getOrDefault(name, otherwise);
        return text.equals(NO_COLUMN) ? null : text;
    }

    private static String level1(String level2) {
        if (level2.contains("满意")) {
            return "满意度指标";
        }
        return level2.contains("效益") || level2.contains("影响") ? "效益指标" : "产出指标";
    }
}
