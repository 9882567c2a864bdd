package cn.jishen.rules.goals;

import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.rules.words.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a goal with what it measures.
 *
 * @param subject the words that tell what is measured; those of the quantity before where it has none of its own
 */
record StatedQuantity(Quantity quantity, String subject) {
    private static final String SENTENCE_ENDS = "。；;\n";
    /** Right behind a number of things, how large each is: 2台4吨锅炉. */
    private static final Set<ValueKind> SIZES =
            EnumSet.of(ValueKind.WEIGHT, ValueKind.LENGTH, ValueKind.AREA, ValueKind.VOLUME);

    private static final String SUMS = "×xX*＊÷/=＝";

    /**
     * The quantities that may be targets, in the order of the text; figures of the past, of how things stand, of sums
     * and in brackets are left out.
     *
     * @param budgetYear figures of earlier years are past; null where it is not known
     */
    static List<StatedQuantity> in(String text, Lexicon words, @Nullable Integer budgetYear) {
        Background background = new Background(words, budgetYear);
        List<StatedQuantity> stated = new ArrayList<>();
        String subject = "";
        int end = 0;
        for (Quantity quantity : words.grammar().quantities(text)) {
            String own = words.beforeTail("引到数", quantity.before()) + quantity.after();
            boolean alone = own.isBlank()
                    && text.substring(Math.min(end, quantity.start()), quantity.start())
                                    .length()
                            <= 1;
            boolean size = end > 0
                    && end == quantity.start()
                    && SIZES.contains(quantity.target().kind());
            subject = alone ? subject : own;
            end = quantity.end();
            if (!size && isTarget(quantity, text, words) && !isBackground(quantity, text, background)) {
                stated.add(new StatedQuantity(quantity, subject));
            }
        }
        return stated;
    }

    private static boolean isTarget(Quantity quantity, String text, Lexicon words) {
        boolean figures = quantity.words().chars().anyMatch(c -> c >= '0' && c <= '9')
                || quantity.target().percent() != null;
        boolean known =
                quantity.target().unit() == null || quantity.target().unit().kind() != UnitKind.UNKNOWN;
        return figures
                && known
                && quantity.target().number() != null
                && !quantity.target().isChange()
                && !isInSum(quantity, text)
                && !isAside(quantity, text)
                && !words.startsWith("虚指", quantity.after())
                && !words.endsWith("名次前语", quantity.before())
                && !words.startsWith("背景后语", quantity.after());
    }

    private static boolean isBackground(Quantity quantity, String text, Background background) {
        String before = text.substring(sentenceStart(text, quantity.start()), quantity.start());
        return background.holds(before, quantity.target().comparator() != ComparisonSign.EQ_IMPLICIT);
    }

    private static boolean isInSum(Quantity quantity, String text) {
        return isSign(text, quantity.start() - 1) || isSign(text, quantity.end());
    }

    /** Whether it stands in brackets, where a text explains something in passing. */
    private static boolean isAside(Quantity quantity, String text) {
        int open = Math.max(text.lastIndexOf('（', quantity.start()), text.lastIndexOf('(', quantity.start()));
        int close = Math.max(text.lastIndexOf('）', quantity.start()), text.lastIndexOf(')', quantity.start()));
        return open > close;
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && SUMS.indexOf(text.charAt(at)) >= 0;
    }

    private static int sentenceStart(String text, int from) {
        int at = from;
        while (at > 0 && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
