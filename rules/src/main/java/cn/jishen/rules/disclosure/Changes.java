package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 比上年增减情况 as the prose tells it: the change of the whole and of its two parts, less than nothing for a decrease.
 *
 * @param words as written, from the whole to the last of the parts
 * @param total the change of all income and expenditure, in 万元
 * @param basic of 基本支出
 * @param project of 项目支出
 */
public record Changes(String words, Money total, Money basic, Money project, Location location) {
    private static final String CHANGE = "(?:(增加|增长|减少|下降|增|减)(?:了)?([0-9]+(?:\\.[0-9]+)?)万元|(?:与上年)?(?:基本)?持平)";
    private static final Pattern TOTAL = Pattern.compile("(?:较|比)(?:上年|去年|[0-9]{4}年)[^，。；0-9]{0,8}" + CHANGE);
    private static final Pattern BASIC = Pattern.compile("基本支出[^，。；0-9]{0,8}" + CHANGE);
    private static final Pattern PROJECT = Pattern.compile("项目支出[^，。；0-9]{0,8}" + CHANGE);
    private static final Pattern OTHER = Pattern.compile("(?:经营支出|上缴上级支出|对附属单位补助支出|结转)[^，。；0-9]{0,8}" + CHANGE);

    /** What the statements say, each once; a passage that tells only a part, or of further parts, is passed over. */
    public static List<Changes> in(DocumentReading disclosure) {
        return in(disclosure.disclosure());
    }

    private static List<Changes> in(Disclosure disclosure) {
        List<Changes> all = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            Changes read = read(statement.text().replaceAll("[\\s\u00a0,]", ""), statement.location());
            if (read != null && all.stream().noneMatch(known -> known.words.equals(read.words))) {
                all.add(read);
            }
        }
        return all;
    }

    private static @Nullable Changes read(String text, Location location) {
        Matcher total = TOTAL.matcher(text);
        if (!total.find()) {
            return null;
        }
        Matcher basic = BASIC.matcher(text).region(total.end(), text.length());
        Matcher project = PROJECT.matcher(text).region(total.end(), text.length());
        boolean told = basic.find() && project.find() && !OTHER.matcher(text).find();
        if (!told) {
            return null;
        }
        String words = text.substring(total.start(), Math.max(basic.end(), project.end()));
        return new Changes(words, amount(total), amount(basic), amount(project), location);
    }

    /** The change that a match tells; nothing where both years are even. */
    private static Money amount(Matcher change) {
        if (change.group(1) == null) {
            return Money.ZERO;
        }
        Money amount = Money.ofWan(change.group(2));
        boolean less = change.group(1).startsWith("减") || change.group(1).equals("下降");
        return less ? Money.ZERO.minus(amount) : amount;
    }

    public Money parts() {
        return basic.plus(project);
    }

    /** “增加12.4万元”, “减少3万元”, “持平”. */
    public static String print(Money change) {
        int sign = change.wan().signum();
        String amount = new Money(change.wan().abs()).print();
        return sign == 0 ? "持平" : (sign < 0 ? "减少" : "增加") + amount;
    }
}
