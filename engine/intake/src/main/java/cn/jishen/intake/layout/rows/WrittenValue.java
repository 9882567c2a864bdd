package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A 指标值 as it is read: where comparator and unit have columns of their own, put together as ≥5次.
 *
 * @param doubt why it may not be what the author meant; null when there is no doubt
 */
public record WrittenValue(String text, @Nullable String doubt) {
    private static final Pattern SIGN_FIRST = Pattern.compile("^[≥≤><=≮≯]");

    public static WrittenValue of(RawRow row, Layouts layouts) {
        String value = Texts.oneLine(row.text(Head.VALUE));
        if (value.isEmpty()) {
            return new WrittenValue(value, null);
        }
        return compose(
                Texts.oneLine(row.text(Head.SYMBOL)),
                withUnit(value, Texts.oneLine(row.text(Head.UNIT)), layouts),
                layouts);
    }

    /** Nothing, or that the value of a row is in doubt. */
    public static Reading<Void> doubt(String project, RawRow row, Layouts layouts) {
        String doubt = of(row, layouts).doubt;
        return doubt == null
                ? Reading.of(null)
                : Reading.failed(new Unreviewed(
                        project + "的指标“" + Texts.oneLine(row.text(Head.LEVEL3)) + "”",
                        doubt + "\n建议：对照原件核对符号、指标值和计量单位三列",
                        row.get(Head.VALUE).location(),
                        Gap.ofValues(1)));
    }

    private static WrittenValue compose(String symbol, String value, Layouts layouts) {
        String sign = Texts.compact(symbol);
        if (sign.isEmpty() || layouts.shows("非比较符", sign)) {
            return new WrittenValue(value, null);
        }
        if (layouts.shows("后比较符", sign)) {
            return new WrittenValue(value + symbol, null);
        }
        if (!layouts.isComparator(sign)) {
            return new WrittenValue(value, "指标符号“" + symbol + "”不认识，指标值按“" + value + "”读");
        }
        String written = Writing.fold(value);
        if (!SIGN_FIRST.matcher(written).find()) {
            return new WrittenValue(symbol + value, null);
        }
        return written.startsWith(Writing.fold(sign))
                ? new WrittenValue(value, null)
                : new WrittenValue(value, "指标符号“" + symbol + "”与指标值“" + value + "”里的符号不一致");
    }

    private static String withUnit(String value, String unit, Layouts layouts) {
        String written = Texts.compact(value);
        String name = Texts.compact(unit);
        boolean none = Amounts.isNothing(unit) || layouts.shows("非比较符", name);
        boolean there = written.endsWith(name) || (written.endsWith("%") && isPercent(name, layouts));
        return none || there ? value : value + unit;
    }

    /** Whether a unit is %, in words: 百分比, 比例. */
    private static boolean isPercent(String name, Layouts layouts) {
        Unit unit = layouts.grammar().units().named(name);
        return name.equals("百分之") || (unit != null && unit.kind() == UnitKind.PERCENT);
    }
}
