package cn.jishen.audit;

import cn.jishen.facts.Finding;
import cn.jishen.facts.Grade;
import cn.jishen.facts.Project;
import cn.jishen.facts.ReviewItem;
import cn.jishen.facts.Rule;
import cn.jishen.facts.ScoreSheet;
import cn.jishen.facts.ScoreSheet.ItemScore;
import cn.jishen.facts.ScoreSheet.Lost;
import cn.jishen.facts.Unreviewed;
import cn.jishen.rules.Catalogue;
import cn.jishen.rules.Parameters;
import cn.jishen.rules.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet: each item loses, for each counted finding of its rules, a share of its points by severity, and
 * never more than it has. The formula and a worked example stand in rules/README.md, its numbers in the parameter
 * files.
 */
final class Scoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final Scheme scheme;
    private final Parameters parameters;
    private final Catalogue catalogue;

    Scoring(Scheme scheme, Parameters parameters, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.scheme = scheme;
        this.parameters = parameters;
    }

    ScoreSheet score(Project project, List<Finding> weighed) {
        List<Finding> own = weighed.stream()
                .filter(f -> project.id().equals(f.project()) && f.suppressedBy() == null)
                .toList();
        List<ItemScore> items = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO.setScale(CENTS);
        BigDecimal of = BigDecimal.ZERO;
        for (Scheme.Item item : scheme.items()) {
            ItemScore score = item.lacking(project) == null ? itemScore(item.item(), own) : unjudged(item.item());
            items.add(score);
            if (score.score() != null) {
                total = total.add(score.score());
                of = of.add(BigDecimal.valueOf(item.item().points()));
            }
        }
        List<String> vetoes = scheme.vetoes(own);
        return new ScoreSheet(
                total,
                of,
                grade(total, of, !vetoes.isEmpty()),
                vetoes,
                !vetoes.isEmpty() || !project.complete(),
                items);
    }

    /** The items of the sheet that could not be judged although rules could judge them elsewhere. */
    List<Unreviewed> unreviewed(Project project) {
        List<Unreviewed> all = new ArrayList<>();
        for (Scheme.Item item : scheme.items()) {
            String lacking = item.lacking(project);
            if (lacking != null && item.item().machine()) {
                all.add(new Unreviewed(
                        project.name() + "：" + item.item().name(),
                        "没有读到" + lacking + "，该审核项未审\n建议：对照原件人工评分",
                        project.places().whole()));
            }
        }
        return all;
    }

    private static ItemScore unjudged(ReviewItem item) {
        return new ItemScore(item, null, List.of());
    }

    private ItemScore itemScore(ReviewItem item, List<Finding> own) {
        BigDecimal points = BigDecimal.valueOf(item.points());
        List<Finding> costing = own.stream()
                .filter(f -> f.counted() && item.code().equals(itemOf(f.rule())))
                .toList();
        BigDecimal sum = costing.stream().map(this::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal divisor = sum.max(BigDecimal.ONE);
        List<Lost> lost = new ArrayList<>();
        for (Finding finding : costing) {
            BigDecimal cost = points.multiply(share(finding)).divide(divisor, CENTS, RoundingMode.HALF_UP);
            lost.add(new Lost(finding.rule(), scheme.isMerged(finding.rule()) ? null : finding.row(), cost));
        }
        BigDecimal kept = points.multiply(BigDecimal.ONE.subtract(sum.min(BigDecimal.ONE)));
        return new ItemScore(item, kept.setScale(CENTS, RoundingMode.HALF_UP), lost);
    }

    private String itemOf(String ruleId) {
        Rule rule = catalogue.rule(ruleId);
        return rule == null ? "" : rule.item();
    }

    private BigDecimal share(Finding finding) {
        return parameters.of("扣减率·" + finding.severity().label());
    }

    private @Nullable Grade grade(BigDecimal total, BigDecimal of, boolean vetoed) {
        if (of.signum() == 0) {
            return null;
        }
        BigDecimal percent = total.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP);
        Grade grade = percent.compareTo(parameters.of("等级·优")) >= 0
                ? Grade.EXCELLENT
                : percent.compareTo(parameters.of("等级·良")) >= 0
                        ? Grade.GOOD
                        : percent.compareTo(parameters.of("等级·中")) >= 0 ? Grade.FAIR : Grade.POOR;
        return vetoed && grade.compareTo(Grade.FAIR) < 0 ? Grade.FAIR : grade;
    }
}
