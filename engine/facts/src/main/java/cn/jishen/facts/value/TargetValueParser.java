package cn.jishen.facts.value;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.ComparisonSigns;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text to value. */
final class TargetValueParser {
    /** Words of change, after which “每年” is no frequency: 每年有所提高. */
    private static final String[] VAGUE = {"提升", "提高", "增长", "改善", "优化", "增加", "下降", "降低", "减少"};

    private static final String PLACEHOLDERS = "xX×nN*#_□?…〇[]【】{}";
    private static final String SIGNS = "≥≤><=±";

    /** The mark of a grade is no number: ≥C30, ≥HRB400. */
    private static final Pattern MARK_OF_GRADE = Pattern.compile("[≥≤><=±]*[A-Z]{1,3}[0-9]+(?:\\.[0-9]+)?");

    private final String text;
    private final ValueWords vocabulary;
    private final GradedWords graded;
    private final GapWords gaps;
    private final NotApplicableReader denials;

    /** @param text in one writing */
    TargetValueParser(
            String text, ValueWords vocabulary, GradedWords graded, GapWords gaps, NotApplicableReader denials) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.graded = graded;
        this.gaps = gaps;
        this.denials = denials;
    }

    /** @param money whether a bare 万 means 万元 */
    TargetValue parse(boolean money) {
        if (text.isEmpty()) {
            return words(ValueKind.EMPTY);
        }
        if (denials.read(text) != null) {
            return words(ValueKind.NOT_APPLICABLE);
        }
        if (gaps.areIn(text)) {
            return words(ValueKind.NO_NUMBER);
        }
        if (graded.isScale(text)) {
            return words(ValueKind.GRADED);
        }
        QuantityScanner scanner = new QuantityScanner(text, vocabulary, false, money);
        List<FoundQuantity> found = scanner.scan();
        if (scanner.isContradictory()) {
            return words(ValueKind.MALFORMED);
        }
        if (found.size() == 1) {
            return found.get(0).value();
        }
        return found.isEmpty() ? withoutNumber(scanner) : several(found);
    }

    private TargetValue withoutNumber(QuantityScanner scanner) {
        if (scanner.isDated()) {
            return deadline();
        }
        String period = scanner.period();
        if (period != null && !isVague()) {
            Unit times = vocabulary.units().named("次");
            return new TargetValue(
                    ValueKind.FREQUENCY,
                    ComparisonSign.EQ_IMPLICIT,
                    BigDecimal.ONE,
                    null,
                    times,
                    period,
                    "",
                    Flaw.NONE);
        }
        if (graded.isTest(text)) {
            return words(ValueKind.GRADED);
        }
        if (isUnitAlone()) {
            return words(ValueKind.NO_NUMBER);
        }
        boolean signed = SIGNS.indexOf(text.charAt(0)) >= 0
                && hasDigit()
                && !MARK_OF_GRADE.matcher(text).matches();
        return words(signed || !hasLetter() ? ValueKind.MALFORMED : ValueKind.WORDS);
    }

    private TargetValue deadline() {
        LongestMatch.Match<ComparisonSigns.Word> sign = SIGNS.indexOf(text.charAt(0)) < 0
                ? null
                : vocabulary.signs().before().at(text, 0);
        return sign == null
                ? words(ValueKind.DEADLINE)
                : new TargetValue(
                        ValueKind.DEADLINE,
                        sign.meaning().meaning(),
                        null,
                        null,
                        null,
                        null,
                        text.substring(sign.end()),
                        Flaw.NONE);
    }

    /** Several quantities: one written twice, the two ends of a range, signs that contradict, or a list. */
    private TargetValue several(List<FoundQuantity> found) {
        TargetValue first = found.get(0).value();
        boolean dense = isDense(found);
        TargetValue once = dense ? once(found) : null;
        if (once != null) {
            return once;
        }
        if (dense && first.comparator() != ComparisonSign.EQ_IMPLICIT) {
            TargetValue range = found.size() == 2 ? range(first, found.get(1).value()) : null;
            return range != null ? range : words(ValueKind.MALFORMED);
        }
        return new TargetValue(
                first.kind(),
                first.comparator(),
                first.number(),
                first.upper(),
                first.unit(),
                first.per(),
                text,
                Flaw.SEVERAL);
    }

    private boolean isDense(List<FoundQuantity> found) {
        int at = 0;
        for (FoundQuantity each : found) {
            if (each.start() != at) {
                return false;
            }
            at = each.end();
        }
        return at == text.length();
    }

    /** The value, when all are the same one; a unit may be missing in some. */
    private static @Nullable TargetValue once(List<FoundQuantity> found) {
        TargetValue whole = found.get(0).value();
        for (FoundQuantity each : found) {
            TargetValue value = each.value();
            TargetValue full = whole.unit() == null ? value : whole;
            boolean same = value.comparator() == whole.comparator()
                    && value.words().equals(whole.words())
                    && equal(value.number(), whole.number())
                    && equal(value.upper(), whole.upper())
                    && (value.unit() == null || value.unit().equals(full.unit()));
            if (!same) {
                return null;
            }
            whole = full;
        }
        // “3某某3”: without a comparator, a unit that the table does not know may be any words between two numbers.
        Unit unit = whole.unit();
        boolean loose = whole.comparator() == ComparisonSign.EQ_IMPLICIT && unit != null && !unit.isPlain();
        return loose ? null : whole.withFlaw(Flaw.REPEATED);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** ≥70≤80%: a range between two comparators. */
    private static @Nullable TargetValue range(TargetValue lower, TargetValue upper) {
        BigDecimal from = lower.number();
        BigDecimal to = upper.number();
        if (from == null || to == null) {
            return null;
        }
        boolean ends = lower.comparator().isFloor() && upper.comparator().isCap();
        boolean same = lower.unit() == null || lower.unit().equals(upper.unit());
        return ends && same && from.compareTo(to) <= 0
                ? new TargetValue(
                        upper.kind(), ComparisonSign.EQ_IMPLICIT, from, to, upper.unit(), upper.per(), "", Flaw.NONE)
                : null;
    }

    /** Whether nothing but comparators, units and gaps to be filled in (XX%) is written. */
    private boolean isUnitAlone() {
        int at = 0;
        while (at < text.length()) {
            LongestMatch.Match<ComparisonSigns.Word> comparator =
                    vocabulary.signs().before().at(text, at);
            Unit unit = vocabulary.units().longestAt(text, at);
            if (comparator != null) {
                at = comparator.end();
            } else if (unit != null) {
                at += unit.name().length();
            } else if (text.startsWith("--", at) || text.startsWith("..", at)) {
                at = runEnd(at);
            } else if (PLACEHOLDERS.indexOf(text.charAt(at)) >= 0 || "/·（）每".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (isScaleOfUnit(at)) {
                at++;
            } else {
                return vocabulary.units().listedMisspelling(text.substring(at)) != null;
            }
        }
        return true;
    }

    /** 万 before a unit: 万亩, 万人. */
    private boolean isScaleOfUnit(int at) {
        return Numeral.largeScale(text.charAt(at)) > 0 && vocabulary.units().longestAt(text, at + 1) != null;
    }

    /** Where a run of one sign ends: ----, .... */
    private int runEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }

    private boolean isVague() {
        for (String word : VAGUE) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLetter() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private TargetValue words(ValueKind kind) {
        return new TargetValue(kind, ComparisonSign.EQ_IMPLICIT, null, null, null, null, text, Flaw.NONE);
    }
}
