package cn.jishen.features.clean;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One 绩效目标表 of a {@link CleanFile}, taken line by line. */
final class CleanForm {
    private static final Pattern ITEM = Pattern.compile("- ([^：]+)：(.*)");
    private static final Pattern BUDGET = Pattern.compile("([\\d.]+)万元，其中：财政资金([\\d.]+)万元(?:，其他资金([\\d.]+)万元)?");
    private static final Pattern PERIOD = Pattern.compile("(\\d+月底) (\\S+)");
    private static final String HEAD = "| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |";
    private static final int COLUMNS = 6;

    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private String code = "";
    private String purpose = "";
    private @Nullable String goal;
    private @Nullable Matcher budget;
    private @Nullable SpendingPlan plan;

    CleanForm(String name) {
        this.name = name;
    }

    /** Whether the line belongs to a form. */
    boolean take(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return item(item.group(1), item.group(2));
        }
        if (line.startsWith("  ") && goal != null && rows.isEmpty()) {
            goal = (goal + "\n" + line.strip()).strip();
            return true;
        }
        return line.equals(HEAD) || line.matches("[|-]+") || row(line);
    }

    private boolean item(String key, String text) {
        switch (key) {
            case "项目编码" -> code = text;
            case "资金用途" -> purpose = text;
            case "绩效目标" -> goal = text;
            case "预算数" -> {
                Matcher amounts = BUDGET.matcher(text);
                budget = amounts.matches() ? amounts : null;
                return budget != null;
            }
            default -> {
                plan = key.startsWith("资金支出计划") ? plan(key, text) : null;
                return plan != null;
            }
        }
        return true;
    }

    private static SpendingPlan plan(String head, String text) {
        List<PlanPeriod> periods = new ArrayList<>();
        Matcher period = PERIOD.matcher(text.replace('，', ' '));
        while (period.find()) {
            periods.add(PlanPeriod.of(period.group(1), period.group(2), Location.NOWHERE, Grammar.shipped()));
        }
        return new SpendingPlan(head, periods, Location.NOWHERE);
    }

    /** A row of the table; a blank 一级指标 or 二级指标 is that of the row above, as in a merged cell. */
    private boolean row(String line) {
        if (!line.startsWith("|") || !line.endsWith("|")) {
            return false;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            boolean merged = cell.isBlank() && cells.size() < 2 && !rows.isEmpty();
            cells.add(merged ? rows.get(rows.size() - 1).get(cells.size()) : cell.strip());
        }
        rows.add(cells);
        return cells.size() == COLUMNS;
    }

    Project toProject() {
        List<Indicator> indicators = new ArrayList<>();
        for (List<String> row : rows) {
            int number = indicators.size() + 1;
            indicators.add(Indicator.of(
                    code,
                    number,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    Places.NONE,
                    Grammar.shipped()));
        }
        return new Project(
                code,
                null,
                code,
                name,
                amount(1),
                amount(2),
                amount(3),
                purpose,
                goal,
                plan,
                indicators,
                true,
                Places.NONE);
    }

    private @Nullable Money amount(int group) {
        String number = budget == null ? null : budget.group(group);
        return number == null ? null : Money.ofWan(number);
    }
}
