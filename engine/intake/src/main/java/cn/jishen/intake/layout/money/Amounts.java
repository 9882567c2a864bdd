package cn.jishen.intake.layout.money;

import cn.jishen.facts.value.Money;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money in cells, brought to 万元. */
public final class Amounts {
    /** The unit of budget tables that name none. */
    public static final String WAN = "万元";

    /** How many 万元 one of the unit is. */
    static final Map<String, BigDecimal> UNITS = Map.of(
            "元",
            new BigDecimal("0.0001"),
            "千元",
            new BigDecimal("0.1"),
            "万元",
            BigDecimal.ONE,
            "亿元",
            BigDecimal.valueOf(10_000));

    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "无", "*", "――");
    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?(-?[0-9]{1,15}(?:,[0-9]{3})*(?:\\.[0-9]+)?)(元|千元|万元|亿元|万)?");
    private static final Pattern HEAD_UNIT = Pattern.compile("[(（](万元|元|千元|亿元)[)）]");

    private Amounts() {}

    /** Whether a cell says that there is no amount: blank, a dash, 无. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(Texts.compact(text));
    }

    /**
     * The amount in a cell; null when the text is no amount.
     *
     * @param unit of the table, used where the cell names none
     */
    public static @Nullable Money read(String text, String unit) {
        Matcher matcher = AMOUNT.matcher(Texts.compact(text));
        if (!matcher.matches()) {
            return null;
        }
        String written = matcher.group(2) == null ? unit : matcher.group(2).equals("万") ? "万元" : matcher.group(2);
        BigDecimal factor = UNITS.getOrDefault(written, BigDecimal.ONE);
        return new Money(new BigDecimal(matcher.group(1).replace(",", "")).multiply(factor));
    }

    /** The unit that a head names in brackets, as 预算数（元）; the given one when it names none. */
    public static String unitOf(String head, String otherwise) {
        Matcher matcher = HEAD_UNIT.matcher(head);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
