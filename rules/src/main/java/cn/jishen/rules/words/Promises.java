package cn.jishen.rules.words;

import cn.jishen.facts.value.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The table that tells from the end of an indicator's name what its value must be measured in. Immutable. */
public final class Promises {
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]*[)）]$");
    private static final Map<String, ValueKind> KINDS = Map.ofEntries(
            Map.entry("计数", ValueKind.COUNT),
            Map.entry("面积", ValueKind.AREA),
            Map.entry("长度", ValueKind.LENGTH),
            Map.entry("重量", ValueKind.WEIGHT),
            Map.entry("体积", ValueKind.VOLUME),
            Map.entry("时长", ValueKind.DURATION),
            Map.entry("百分", ValueKind.PERCENT),
            Map.entry("金额", ValueKind.MONEY),
            Map.entry("单价", ValueKind.PRICE),
            Map.entry("频率", ValueKind.FREQUENCY));

    private final List<Promise> promises;

    private Promises(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    /** The table that is shipped. */
    public static Promises load() {
        List<Promise> promises = new ArrayList<>();
        for (CSVRecord row : Resources.table("parameters/name-units.csv")) {
            List<String> tails = new ArrayList<>(Arrays.asList(row.get("名尾").split(";")));
            tails.sort(Comparator.comparingInt(String::length).reversed());
            promises.add(new Promise(List.copyOf(tails), row.get("应以"), kinds(row.get("相合")), row.get("写法")));
        }
        return new Promises(promises);
    }

    private static Set<ValueKind> kinds(String names) {
        if (names.equals("任意")) {
            return Set.copyOf(KINDS.values());
        }
        Set<ValueKind> kinds = new LinkedHashSet<>();
        for (String name : names.split(";")) {
            ValueKind kind = KINDS.get(name);
            if (kind == null) {
                throw new IllegalStateException(
                        "parameters/name-units.csv 里的“" + name + "”不认识\n建议：改成任意，或这些里的几个：" + KINDS.keySet());
            }
            kinds.add(kind);
        }
        return Set.copyOf(kinds);
    }

    /** What the name promises, by the longest end that the table knows; null when it knows none. */
    public @Nullable Promise of(String name) {
        String bare = bare(name);
        Promise best = null;
        int length = 0;
        for (Promise promise : promises) {
            for (String tail : promise.tails()) {
                if (bare.endsWith(tail) && tail.length() > length) {
                    best = promise;
                    length = tail.length();
                }
            }
        }
        return best;
    }

    /** Whether the name promises an amount of money. */
    public boolean promiseMoney(String name) {
        Promise promise = of(name);
        return promise != null && promise.fitting().equals(Set.of(ValueKind.MONEY, ValueKind.PRICE));
    }

    /** The name without spaces, and without what stands in brackets at its end: 合格率（%）. */
    static String bare(String name) {
        return IN_BRACKETS.matcher(WordList.bare(name)).replaceFirst("");
    }
}
