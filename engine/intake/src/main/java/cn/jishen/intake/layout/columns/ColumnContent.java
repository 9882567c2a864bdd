package cn.jishen.intake.layout.columns;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds by what is written in it, whatever its head.
 *
 * @param texts the written cells, compact
 */
public record ColumnContent(List<String> texts, Layouts layouts) {
    private static final Set<BigDecimal> WHOLES = Set.of(
            BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(80), BigDecimal.valueOf(90), BigDecimal.valueOf(100));
    private static final int FEWEST_WEIGHTS = 3;

    public ColumnContent {
        texts = texts.stream()
                .map(Texts::compact)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** ≥, 大于等于 and such, and nothing else but 定性 and dashes. */
    boolean isComparators() {
        return texts.stream().anyMatch(text -> layouts.isComparator(text))
                && texts.stream()
                        .allMatch(text -> layouts.isComparator(text)
                                || layouts.shows("后比较符", text)
                                || layouts.shows("非比较符", text));
    }

    /** 计划标准, 行业标准 and such. */
    boolean isStandardKinds() {
        return texts.stream().allMatch(text -> layouts.shows("标准类别", text));
    }

    /** Figures that add up to 90, 100 or another whole. */
    boolean isWeights() {
        BigDecimal sum = BigDecimal.ZERO;
        for (String text : texts) {
            String figure = text.replaceFirst("[%分]$", "");
            if (!figure.matches("[0-9]{1,3}(\\.[0-9]+)?")) {
                return false;
            }
            sum = sum.add(new BigDecimal(figure));
        }
        return texts.size() >= FEWEST_WEIGHTS && isWhole(sum);
    }

    private static boolean isWhole(BigDecimal sum) {
        return WHOLES.stream().anyMatch(whole -> whole.compareTo(sum) == 0);
    }

    /**
     * The head of a column that its own words leave open or do not tell; null where the content does not tell either.
     */
    public @Nullable Head head(@Nullable Head named) {
        if (named == Head.NATURE || named == Head.SYMBOL) {
            return texts.isEmpty() || !isComparators() ? natureless(named) : Head.SYMBOL;
        }
        if (named == Head.STANDARD) {
            return isStandardKinds() ? Head.BASIS : Head.DESCRIPTION;
        }
        if (named != null) {
            return named;
        }
        return isComparators() ? Head.SYMBOL : isWeights() ? Head.IGNORED : null;
    }

    /**
     * A column of signs stays one where an unknown sign stands in it, so that it is told; 正向 and such are passed
     * over.
     */
    private Head natureless(Head named) {
        boolean signs = texts.stream().anyMatch(text -> layouts.isComparator(text));
        return named == Head.SYMBOL || signs ? Head.SYMBOL : Head.IGNORED;
    }
}
