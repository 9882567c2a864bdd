package cn.jishen.audit;

import cn.jishen.audit.RowUse.Gone;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.raise.Shortfall;
import cn.jishen.rules.weighing.Demand;
import cn.jishen.rules.weighing.RowGroup;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far one project meets the demands of a review item, by what is lacking of each. */
final class Meeting {
    private static final MathContext DIGITS = MathContext.DECIMAL32;
    /** The ids of what no rule tells: a row that is missing from a count, and a group without rows. */
    private static final String TOO_FEW = "J04";

    private static final String NO_ROWS = "J11";

    private final RowUse use;
    private final List<WeighedFinding> findings;
    private final List<Shortfall> shortfalls;
    private final Function<WeighedFinding, BigDecimal> share;

    /**
     * @param findings of the project, in the order of the catalogue
     * @param share how much of a demand a finding on the project takes
     */
    Meeting(
            RowUse use,
            List<WeighedFinding> findings,
            List<Shortfall> shortfalls,
            Function<WeighedFinding, BigDecimal> share) {
        this.use = use;
        this.findings = findings;
        this.shortfalls = shortfalls;
        this.share = share;
    }

    /** What is lacking at one place; the share is 0 to 1, of the demand. */
    record Lack(String id, @Nullable Integer row, BigDecimal share, String why) {
        Lack times(BigDecimal factor) {
            return new Lack(id, row, share.multiply(factor, DIGITS), why);
        }
    }

    /**
     * What is lacking of a demand; all together never more than 1.
     *
     * @param rest which findings the demand looks at beside those that it names
     */
    List<Lack> lacking(Demand demand, Predicate<WeighedFinding> rest) {
        List<Lack> lacks = demand.groups().isEmpty()
                ? ofProject(demand, rest)
                : demand.measure() == Demand.Measure.COUNT ? ofCount(demand) : ofRows(demand);
        BigDecimal all = lacks.stream().map(Lack::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(BigDecimal.ONE) <= 0
                ? lacks
                : lacks.stream()
                        .map(each -> each.times(BigDecimal.ONE.divide(all, DIGITS)))
                        .toList();
    }

    private List<Lack> ofProject(Demand demand, Predicate<WeighedFinding> rest) {
        List<Lack> lacks = new ArrayList<>();
        for (WeighedFinding finding : findings) {
            boolean named = demand.faults().contains(finding.rule()) && finding.stands() && finding.row() == null;
            if (named || (demand.rest() && rest.test(finding))) {
                lacks.add(new Lack(finding.rule(), finding.row(), share.apply(finding), ""));
            }
        }
        for (Shortfall each : shortfalls) {
            if (each.row() == null && demand.faults().contains(each.id())) {
                lacks.add(new Lack(each.id(), null, each.share(), each.why()));
            }
        }
        return lacks;
    }

    private List<Lack> ofRows(Demand demand) {
        List<Lack> lacks = new ArrayList<>();
        BigDecimal ofGroup = part(demand.groups().size());
        for (RowGroup group : demand.groups()) {
            List<Indicator> rows = use.of(group);
            if (rows.isEmpty() && demand.measure() == Demand.Measure.USE) {
                lacks.add(new Lack(NO_ROWS, null, ofGroup, "没有" + group.label() + "指标"));
            }
            for (Indicator row : rows) {
                Gone gone = use.gone(row, demand);
                if (gone != null) {
                    BigDecimal lost = gone.share().multiply(ofGroup).multiply(part(rows.size()), DIGITS);
                    lacks.add(new Lack(gone.id(), row.row(), lost, gone.why()));
                }
            }
        }
        return lacks;
    }

    private List<Lack> ofCount(Demand demand) {
        BigDecimal have = BigDecimal.ZERO;
        int counted = 0;
        for (RowGroup group : demand.groups()) {
            for (Indicator row : use.of(group)) {
                if (RowUse.isCounted(row)) {
                    Gone gone = use.gone(row, demand);
                    have = have.add(gone == null ? BigDecimal.ONE : BigDecimal.ONE.subtract(gone.share()));
                    counted++;
                }
            }
        }
        BigDecimal need = BigDecimal.valueOf(demand.least());
        BigDecimal lacking = need.subtract(have).divide(need, DIGITS);
        String why = "数得出来的产出和效果有" + counted + "条，可用的折合"
                + have.stripTrailingZeros().toPlainString() + "条，不足" + demand.least() + "条";
        return lacking.signum() > 0 ? List.of(new Lack(TOO_FEW, null, lacking, why)) : List.of();
    }

    private static BigDecimal part(int of) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(of), DIGITS);
    }
}
