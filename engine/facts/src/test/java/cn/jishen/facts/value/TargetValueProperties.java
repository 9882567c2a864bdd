package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.RepeatedDigits;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

class TargetValueProperties {
    private static final UnitTable UNITS = Grammar.shipped().units();

    @Property(tries = 5000)
    void anyText_isReadAndPrinted(@ForAll @StringLength(max = 40) String text, @ForAll boolean money) {
        assertThatCode(() -> Grammar.shipped().target(text, money).repaired().print())
                .doesNotThrowAnyException();
    }

    @Property(tries = 5000)
    void anyHeapOfPieces_isReadPrintedAndReadTheSame(@ForAll("heaps") String text, @ForAll boolean money) {
        TargetValue value = Grammar.shipped().target(text, money);

        assertThat(Grammar.shipped().target(value.print(), money)).isEqualTo(value);
    }

    @Property(tries = 5000)
    void noisyWriting_printsToOneThatReadsTheSame(@ForAll("writings") String text, @ForAll boolean money) {
        TargetValue value = Grammar.shipped().target(text, money);

        assertThat(Grammar.shipped().target(value.print(), money)).isEqualTo(value);
    }

    @Property(tries = 3000)
    void value_printsAndReadsBack(@ForAll("values") TargetValue value) {
        assertThat(Grammar.shipped().target(value.print(), false)).isEqualTo(value);
    }

    @Property(tries = 2000)
    void spacesInside_doNotChangeTheReading(
            @ForAll("writings") String text, @ForAll @IntRange(max = 60) int at, @ForAll("spaces") String space) {
        int place = Math.min(at, text.length());
        String spaced = text.substring(0, place) + space + text.substring(place);

        assertThat(Grammar.shipped().target(spaced, false))
                .isEqualTo(Grammar.shipped().target(text, false));
    }

    @Property(tries = 2000)
    void fullWidthFiguresAndSigns_readAsHalfWidth(@ForAll("writings") String text, @ForAll boolean money) {
        assertThat(Grammar.shipped().target(fullWidth(text), money))
                .isEqualTo(Grammar.shipped().target(text, money));
    }

    @Property
    void spellingsOfAComparator_agree(
            @ForAll("comparators") List<String> spellings, @ForAll @IntRange(max = 99999) int number) {
        List<TargetValue> values = spellings.stream()
                .map(spelling -> Grammar.shipped().target(spelling + number + "次", false))
                .toList();

        assertThat(values).containsOnly(values.get(0));
    }

    @Property
    void amountWrittenTwice_isReadOnce(
            @ForAll("signs") String sign, @ForAll @BigRange(min = "0.1", max = "99999") @Scale(2) BigDecimal number) {
        String once = sign + number.stripTrailingZeros().toPlainString() + "万元";

        TargetValue value = Grammar.shipped().target(once + once, true);

        assertThat(value.flaw()).isEqualTo(Flaw.REPEATED);
        assertThat(value.repaired())
                .isEqualTo(Grammar.shipped().target(once, true).repaired());
    }

    @Property
    void chineseNumerals_readAsArabic(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        assertThat(Grammar.shipped()
                        .target(ChineseNumerals.write(number) + "册", false)
                        .number())
                .isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Writings.heaps();
    }

    @Provide
    Arbitrary<String> writings() {
        return Writings.values();
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "\u00A0", "\u3000", "\n", "\t", "\u200B", "\uFEFF", "  \r\n");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("≥", "≤", "=", ">", "<");
    }

    @Provide
    Arbitrary<List<String>> comparators() {
        return Arbitraries.of(Writings.COMPARATORS);
    }

    /** Values of every numeric kind, in canonical form. */
    @Provide
    Arbitrary<TargetValue> values() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999))
                .ofScale(2)
                .filter(number -> RepeatedDigits.half(number.stripTrailingZeros()) == null);
        return Combinators.combine(
                        Arbitraries.of(ComparisonSign.values()),
                        numbers,
                        Arbitraries.of(
                                "次", "人次", "%", "百分比", "‰", "万元", "元", "平方米", "公里", "个工作日", "吨", "升", "分", "倍", "℃"),
                        Arbitraries.of("", "周", "2周", "半年", "人·天", "亩"),
                        Arbitraries.of("", "", "", "增长", "下降"))
                .as(TargetValueProperties::value);
    }

    private static TargetValue value(
            ComparisonSign comparator, BigDecimal number, String name, String per, String change) {
        Unit unit = UNITS.named(name);
        String taken = per.isEmpty() ? null : ValueKinds.per(unit, List.of(per.split("·")));
        return new TargetValue(ValueKinds.of(unit, taken), comparator, number, null, unit, taken, change, Flaw.NONE);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean folded = Chars.isDigit(c) || "%><=./".indexOf(c) >= 0;
            wide.append(folded ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
