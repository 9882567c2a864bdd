package cn.jishen.facts.revision;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The score sheets of all projects of a document added up.
 *
 * @param projects how many were scored
 * @param total the points kept of the items that could be judged
 * @param of their full points
 */
public record TotalScore(int projects, BigDecimal total, BigDecimal of) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static TotalScore of(DocumentAudit audit) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal of = BigDecimal.ZERO;
        for (ScoreSheet sheet : audit.scores().values()) {
            total = total.add(sheet.total());
            of = of.add(sheet.of());
        }
        return new TotalScore(audit.scores().size(), total, of);
    }

    /** The points kept of a hundred, to one decimal; null when nothing could be judged. */
    public @Nullable BigDecimal percent() {
        return of.signum() == 0 ? null : total.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP);
    }
}
