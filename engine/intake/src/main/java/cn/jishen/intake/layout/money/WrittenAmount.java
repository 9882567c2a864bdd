package cn.jishen.intake.layout.money;

import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The amount of a cell that says more than the amount: with its parts behind it, behind a label, in a sentence. */
public final class WrittenAmount {
    /** Taken whole: 5,860 is no figure in 5,860,000.00. */
    private static final String FIGURE = "-?[0-9]{1,15}+(?:,[0-9]{3})*+(?:\\.[0-9]+)?+";

    /** 620万(中央资金400万元,…), also where extraction or a hand wrote the amount twice. */
    private static final Pattern LEADING = Pattern.compile("^(?:共计|合计|总计|共|总额)?[:：]?[¥￥]?(?<first>" + FIGURE
            + "(?:元|千元|万元|亿元|万)?)(?<second>\\k<first>)?整?(?:[(,;。、]|其中).*$");

    private static final Pattern WITH_UNIT = Pattern.compile(FIGURE + "(?:元|千元|万元|亿元|万)");
    private static final Pattern LABELLED =
            Pattern.compile("(?:^|[\\n;；,，。、(])(?:其中[:：]?)?(?<label>[^0-9\\n;；,，。、:()]{2,14})[:：]?(?<figure>" + FIGURE
                    + "(?:元|千元|万元|亿元|万)?)");

    private WrittenAmount() {}

    /**
     * The amount of a head that a cell states; null where it states none, or several of which none is plainly that.
     *
     * @param unit used where the cell names none
     */
    public static @Nullable Money read(String text, Head head, String unit, Layouts layouts) {
        Money whole = Amounts.read(text.strip(), unit);
        if (whole != null) {
            return whole;
        }
        String compact = Texts.compact(text);
        Matcher leading = LEADING.matcher(compact);
        if (leading.matches()) {
            return Amounts.read(leading.group("first"), unit);
        }
        List<Money> labelled = labelled(text, head, unit, layouts);
        if (!labelled.isEmpty()) {
            return labelled.stream().distinct().count() == 1 ? labelled.get(0) : null;
        }
        return head == Head.BUDGET ? only(compact, unit) : null;
    }

    /** The amounts in a cell that stand behind a label of the head: 总额3860万元, 财政拨款:2710万元. */
    public static List<Money> labelled(String text, Head head, String unit, Layouts layouts) {
        List<Money> found = new ArrayList<>();
        Matcher matcher = LABELLED.matcher(lines(text));
        while (matcher.find()) {
            String label = matcher.group("label")
                    .replaceFirst("^[一二三四五六七八九十]+[、.]", "")
                    .replaceFirst("(为|共计|共|达)$", "");
            boolean total = head == Head.BUDGET && layouts.shows("总额行", label);
            Headed headed = layouts.headed(label);
            Money amount = Amounts.read(matcher.group("figure"), unit);
            if (amount != null && (total || (headed != null && headed.head() == head))) {
                found.add(amount);
            }
        }
        return found;
    }

    /** The text in one width and without spaces, its lines kept. */
    private static String lines(String text) {
        return String.join("\n", text.lines().map(Texts::compact).toList());
    }

    /** The one amount with a unit in a sentence. */
    private static @Nullable Money only(String compact, String unit) {
        Set<String> amounts = new TreeSet<>();
        Matcher matcher = WITH_UNIT.matcher(compact);
        while (matcher.find()) {
            amounts.add(matcher.group());
        }
        return amounts.size() == 1 ? Amounts.read(amounts.iterator().next(), unit) : null;
    }
}
