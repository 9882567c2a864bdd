package cn.jishen.rules.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.value.ValueKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/name-units.csv", "名尾", "应以", "相合", "写法");

    private final List<Promise> promises;

    private Promises(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    /** The promises of a table. */
    public static Promises of(Table table) {
        return new Promises(table.map(Promises::promise));
    }

    private static Promise promise(TableRow row) {
        List<String> tails = new ArrayList<>(row.words("名尾"));
        tails.sort(Comparator.comparingInt(String::length).reversed());
        return new Promise(List.copyOf(tails), row.text("应以"), kinds(row), row.text("写法"));
    }

    private static Set<ValueKind> kinds(TableRow row) {
        return row.text("相合").equals("任意")
                ? Set.copyOf(KINDS.values())
                : row.words("相合").stream()
                        .map(name -> row.meaning(name, "相合", KINDS))
                        .collect(Collectors.toUnmodifiableSet());
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
