package cn.jishen.rules;

import cn.jishen.facts.Indicator;
import cn.jishen.facts.Quantities;
import cn.jishen.facts.Quantity;
import cn.jishen.facts.TargetValue;
import cn.jishen.facts.ValueKind;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Targets that stand in the names of indicators. */
public final class NameTargets {
    private static final Pattern TITLES = Pattern.compile("《[^《》]*》|“[^“”]*”|\"[^\"]*\"");

    private NameTargets() {}

    /**
     * The quantity in the row's name that is a target: it repeats the row's own value, or it ends the name. Others tell
     * which things are meant (60岁以上老人). Null when there is none.
     */
    public static @Nullable Quantity in(Indicator row) {
        String name = WordList.bare(TITLES.matcher(row.level3()).replaceAll(""));
        for (Quantity quantity : Quantities.in(name)) {
            if (same(quantity.target(), row.target()) || quantity.end() == name.length()) {
                return quantity;
            }
        }
        return null;
    }

    /** The name without the quantity, with the measure instead: 合作学校数 of 合作学校12所. */
    public static String without(String name, Quantity quantity) {
        String rest = WordList.bare(name).replace(quantity.words(), "");
        String tail = quantity.target().kind() == ValueKind.PERCENT ? "" : Measures.nameTail(quantity.target());
        return rest.endsWith(tail) ? rest : rest + tail;
    }

    private static boolean same(TargetValue one, TargetValue other) {
        BigDecimal a = one.amount();
        BigDecimal b = other.amount();
        return a != null && b != null && one.kind() == other.kind() && a.compareTo(b) == 0;
    }
}
