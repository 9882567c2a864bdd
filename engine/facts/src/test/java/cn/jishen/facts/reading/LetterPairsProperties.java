package cn.jishen.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The quick comparison of texts against the plain one: pairs taken off one by one. */
class LetterPairsProperties {
    @Property(seed = "20261201")
    void likeness_isThatOfPairsTakenOffOneByOne(@ForAll("letters") String one, @ForAll("letters") String other) {
        LetterPairs left = LetterPairs.of(one);
        LetterPairs right = LetterPairs.of(other);
        int shared = shared(one, other);
        int all = left.count() + right.count();
        BigDecimal percent = all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(200L * shared).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        assertThat(left.shared(right)).isEqualTo(shared);
        assertThat(left.likeness(right)).isEqualByComparingTo(percent);
    }

    @Property(seed = "20261201")
    void whatIsTurnedDownQuickly_isTurnedDownSlowlyToo(
            @ForAll("letters") String one,
            @ForAll("letters") String other,
            @ForAll @IntRange(min = 1, max = 100) int p) {
        LetterPairs left = LetterPairs.of(one);
        LetterPairs right = LetterPairs.of(other);
        BigDecimal percent = BigDecimal.valueOf(p);
        assertThat(left.isLike(right, percent)).isEqualTo(left.likeness(right).compareTo(percent) >= 0);
        int fewer = Math.min(left.count(), right.count());
        assertThat(left.holds(right, percent.movePointLeft(2)))
                .isEqualTo(fewer > 0 && 100 * shared(one, other) >= p * fewer);
    }

    /** Few characters, so that texts have much in common. */
    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("甲乙丙丁戊").ofMinLength(0).ofMaxLength(40);
    }

    private static int shared(String one, String other) {
        List<String> left = pairs(other);
        int shared = 0;
        for (String pair : pairs(one)) {
            shared += left.remove(pair) ? 1 : 0;
        }
        return shared;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 2; i <= text.length(); i++) {
            pairs.add(text.substring(i - 2, i));
        }
        return pairs;
    }
}
