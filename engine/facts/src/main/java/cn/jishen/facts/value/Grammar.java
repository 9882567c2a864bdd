package cn.jishen.facts.value;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.date.PeriodEnd;
import cn.jishen.facts.value.date.PeriodNames;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.facts.value.unit.UnitTable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How texts are read as values, quantities and 不涉及, by the tables under grammar/ of a rules folder. Immutable. */
public final class Grammar {
    private static final List<String> PATHS = List.of(
            "grammar/change-words.csv",
            "grammar/comparators.csv",
            "grammar/date-words.csv",
            "grammar/gaps.csv",
            "grammar/graded.csv",
            "grammar/money-words.csv",
            "grammar/not-applicable.csv",
            "grammar/number-stops.csv",
            "grammar/periods.csv",
            "grammar/units.csv");
    private static final TableForm MONEY = GrammarTable.wordsAt("grammar/money-words.csv");

    /** Loads the shipped grammar on first use. */
    private static final class Shipped {
        static final Grammar GRAMMAR = load();

        private static Grammar load() {
            Mistakes mistakes = new Mistakes();
            Grammar grammar = of(files(), mistakes);
            mistakes.throwIfAny();
            return grammar;
        }
    }

    private final ValueWords words;
    private final GradedWords graded;
    private final GapWords gaps;
    private final NotApplicableReader denials;
    private final LongestMatch<String> money;
    private final Quantities quantities;
    private final PeriodNames periods;

    private Grammar(RuleData data, Mistakes mistakes) {
        words = ValueWords.of(data, mistakes);
        graded = new GradedWords(data, mistakes);
        gaps = new GapWords(data, mistakes);
        denials = new NotApplicableReader(data, mistakes);
        money = GrammarTable.words(MONEY, data, mistakes);
        quantities = new Quantities(words, money);
        periods = PeriodNames.of(data, mistakes);
    }

    /** The grammar of a rules folder; what is wrong in its tables is added to the mistakes. */
    public static Grammar of(RuleData data, Mistakes mistakes) {
        return new Grammar(data, mistakes);
    }

    /** The tables that are shipped. */
    public static RuleData files() {
        return RuleData.shipped(Grammar.class, PATHS);
    }

    /** The grammar of the tables that are shipped. */
    public static Grammar shipped() {
        return Shipped.GRAMMAR;
    }

    /**
     * Reads a 指标值. Never throws.
     *
     * @param text as written
     * @param money whether a bare 万 means 万元: in a cost row, or where the name speaks of 金额, 费用, 成本
     */
    public TargetValue target(String text, boolean money) {
        return new TargetValueParser(Writing.fold(text), words, graded, gaps, denials).parse(money);
    }

    /** The quantities that prose states, other than money, in the order of the text. Never throws. */
    public List<Quantity> quantities(String prose) {
        return quantities.in(prose);
    }

    /**
     * The amounts of money and prices that prose states, in the order of the text. Never throws. “5万” is money where
     * the words before it speak of it (预算5万), and then has the flaw UNIT_CUT.
     */
    public List<Quantity> moneyIn(String prose) {
        return quantities.moneyIn(prose);
    }

    /**
     * What a cell says of not applying; null when it does not say so. “不涉及安全事故”, “无障碍”, a blank cell do not.
     */
    public @Nullable NotApplicable notApplicable(@Nullable String text) {
        return denials.read(text);
    }

    /** Whether a name or description speaks of money, so that a bare 万 means 万元. */
    public boolean speaksOfMoney(String text) {
        return money.anyIn(text);
    }

    /** Whether a text in one writing is a comparator that stands before a number, and nothing else. */
    public boolean isComparator(String text) {
        return words.signs().isWhole(text);
    }

    /** Up to when the period of a 支出计划 with this head goes; null when the text heads no period. */
    public @Nullable PeriodEnd periodEnd(String head) {
        return periods.endOf(head);
    }

    public UnitTable units() {
        return words.units();
    }

    /** How far two values count the same: by kind, unit, and what each amount is for. */
    public Likeness likeness(TargetValue one, TargetValue other) {
        boolean same = one.kind() == other.kind() && Objects.equals(one.per(), other.per());
        return same ? units().likeness(one.unit(), other.unit()) : Likeness.DIFFERENT;
    }
}
