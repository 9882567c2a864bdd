package cn.jishen.audit;

import cn.jishen.audit.Meeting.Lack;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is lacking of one review item, put together by place, and the points that are lost for it shared out. */
final class LostShares {
    private static final int CENTS = 2;

    private final Map<Place, Lack> lacks = new LinkedHashMap<>();
    private final Predicate<String> merged;

    /** @param merged whether a rule is shown for no row in particular */
    LostShares(Predicate<String> merged) {
        this.merged = merged;
    }

    private record Place(String id, @Nullable Integer row, String why) {}

    /** @param lack its share is of the item */
    void add(Lack lack) {
        if (lack.share().signum() > 0) {
            Integer row = merged.test(lack.id()) ? null : lack.row();
            Lack own = new Lack(lack.id(), row, lack.share(), lack.why());
            lacks.merge(new Place(own.id(), row, own.why()), own, LostShares::together);
        }
    }

    private static Lack together(Lack one, Lack other) {
        return new Lack(one.id(), one.row(), one.share().add(other.share()), one.why());
    }

    /** All that is lacking, 0 to 1. */
    BigDecimal sum() {
        return lacks.values().stream().map(Lack::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points shared out in cents, so that they sum to all that is lost. */
    List<Lost> share(BigDecimal points) {
        BigDecimal whole = sum();
        List<Lost> lost = new ArrayList<>();
        BigDecimal shares = BigDecimal.ZERO;
        BigDecimal gone = BigDecimal.ZERO;
        for (Lack lack : lacks.values()) {
            shares = shares.add(lack.share());
            BigDecimal now =
                    points.multiply(shares).divide(whole, MathContext.DECIMAL64).setScale(CENTS, RoundingMode.HALF_UP);
            if (now.compareTo(gone) > 0) {
                lost.add(new Lost(lack.id(), lack.row(), now.subtract(gone), lack.why()));
            }
            gone = now;
        }
        return lost;
    }
}
