package cn.jishen.intake.layout;

import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that name a unit or sum up its projects: they have no goal and no indicators, and either bear the
 * name of a unit or the sum of the amounts below.
 */
final class UnitRows {
    private UnitRows() {}

    /**
     * The keys of those groups that are no projects.
     *
     * @param groups in the order of the list
     * @param unit of amounts; how they compare does not depend on it
     */
    static Set<String> of(Map<String, List<ListEntry>> groups, String unit, Layouts layouts) {
        List<String> keys = List.copyOf(groups.keySet());
        Set<String> found = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            List<ListEntry> entries = groups.getOrDefault(keys.get(i), List.of());
            boolean bare = entries.stream().allMatch(ListEntry::isBare)
                    && entries.stream().allMatch(entry -> entry.text(Head.GOAL).isEmpty());
            if (bare && (isUnit(entries.get(0), layouts) || isSum(groups, keys, i, unit))) {
                found.add(keys.get(i));
            }
        }
        return found;
    }

    private static boolean isUnit(ListEntry entry, Layouts layouts) {
        return layouts.shows("单位名", entry.text(Head.NAME));
    }

    /** Whether the amount is the sum of all those below it, or of some that follow at once. */
    private static boolean isSum(Map<String, List<ListEntry>> groups, List<String> keys, int from, String unit) {
        BigDecimal whole = amount(groups, keys.get(from), unit);
        BigDecimal sum = BigDecimal.ZERO;
        List<BigDecimal> sums = new ArrayList<>();
        for (String key : keys.subList(from + 1, keys.size())) {
            BigDecimal each = amount(groups, key, unit);
            sum = each == null ? sum : sum.add(each);
            sums.add(sum);
        }
        return whole != null && whole.signum() > 0 && sums.stream().anyMatch(each -> each.compareTo(whole) == 0);
    }

    private static @Nullable BigDecimal amount(Map<String, List<ListEntry>> groups, String key, String unit) {
        for (ListEntry entry : groups.getOrDefault(key, List.of())) {
            Money amount = Amounts.read(entry.text(Head.BUDGET), unit);
            if (amount != null) {
                return amount.wan();
            }
        }
        return null;
    }
}
