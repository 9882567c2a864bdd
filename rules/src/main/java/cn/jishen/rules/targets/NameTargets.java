package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Targets that stand in the names of indicators. */
public final class NameTargets {
    private static final Pattern TITLES = Pattern.compile("《[^《》]*》|“[^“”]*”|\"[^\"]*\"");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int LONGEST_UNIT = 4;

    private NameTargets() {}

    /**
     * The quantity in the row's name that is a target: it repeats the row's own value, or it ends the name. Others tell
     * which things are meant (60岁以上老人). Null when there is none.
     */
    public static @Nullable Quantity in(RowReading row, Grammar grammar) {
        return in(row.indicator(), grammar);
    }

    private static @Nullable Quantity in(Indicator row, Grammar grammar) {
        String name = WordList.bare(TITLES.matcher(row.level3()).replaceAll(""));
        for (Quantity quantity : grammar.quantities(name)) {
            if (same(quantity.target(), row.target()) || quantity.end() == name.length()) {
                return quantity;
            }
        }
        return repeated(name, row.target(), grammar);
    }

    /** The row's own value in its name, also where prose would mean no target by it: 8小时, 24小时. */
    private static @Nullable Quantity repeated(String name, TargetValue target, Grammar grammar) {
        Matcher number = NUMBER.matcher(name);
        while (number.find()) {
            for (int end = Math.min(number.end() + LONGEST_UNIT, name.length()); end > number.end(); end--) {
                String words = name.substring(number.start(), end);
                TargetValue value = grammar.target(words, false);
                if (value.unit() != null && value.unit().kind() != UnitKind.UNKNOWN && same(value, target)) {
                    String after = name.substring(end);
                    return new Quantity(name.substring(0, number.start()), after, value, words, number.start(), end);
                }
            }
        }
        return null;
    }

    /** The name without the quantity, with the measure instead: 合作学校数 of 合作学校12所. */
    public static String without(String name, Quantity quantity, Lexicon words) {
        String rest = words.beforeTail("引到数", WordList.bare(name).replace(quantity.words(), ""));
        return words.endsWith("度量名", rest) ? rest : rest + Measures.nameTail(quantity.target());
    }

    private static boolean same(TargetValue one, TargetValue other) {
        BigDecimal a = one.amount();
        BigDecimal b = other.amount();
        return a != null && b != null && one.kind() == other.kind() && a.compareTo(b) == 0;
    }
}
