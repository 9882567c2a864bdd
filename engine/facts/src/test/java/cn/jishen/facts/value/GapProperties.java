package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.unit.UnitTable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a template leaves blank sets no number, and months after a full stop are months; jqwik prints its seed. */
class GapProperties {
    private static final UnitTable UNITS = Grammar.shipped().units();

    @Property(tries = 1000)
    void gapWithAnyUnit_isNoNumber(
            @ForAll("signs") String sign, @ForAll("gaps") String gap, @ForAll("units") String unit) {
        assertThat(Grammar.shipped().target(sign + gap + unit, false).kind()).isEqualTo(ValueKind.NO_NUMBER);
    }

    @Property(tries = 1000)
    void numberWithAnyUnit_isNoGap(
            @ForAll("signs") String sign, @ForAll("units") String unit, @ForAll("figures") int n) {
        TargetValue value = Grammar.shipped().target(sign + n + unit, false);

        assertThat(value.number()).as(sign + n + unit).isNotNull();
    }

    @Property(tries = 1000)
    void monthsOfTwoYears_areAPeriod(
            @ForAll @IntRange(min = 2015, max = 2035) int year,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(min = 1, max = 12) int from,
            @ForAll @IntRange(min = 1, max = 12) int to,
            @ForAll("marks") String mark) {
        String text = year + "." + from + mark + (year + more) + "." + to;

        assertThat(Grammar.shipped().target(text, false).kind()).as(text).isEqualTo(ValueKind.DEADLINE);
        assertThat(Grammar.shipped().target(text + "平方米", false).kind())
                .as(text + "平方米")
                .isNotEqualTo(ValueKind.DEADLINE);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", "≥", "≤", "=", "＞", "不少于");
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("XX", "xx", "××", "**", "__", "＿＿", "□□", "○○", "N", "……", "（  ）", "【】", "——");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("个", "万亩", "万人", "%", "公里", "户", "元/人·天", "万元", "立方米", "场次", "套", "份")
                .filter(unit -> UNITS.longestAt(unit.replace("万", ""), 0) != null);
    }

    @Provide
    Arbitrary<Integer> figures() {
        return Arbitraries.integers().between(1, 99_999);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("-", "—", "–", "~", "～", "至", "到");
    }
}
