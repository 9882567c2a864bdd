package cn.jishen.audit;

import cn.jishen.audit.profile.Rulings;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.plans.PlanDoubt;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final JudgedItems judged;
    private final Rulings rulings;

    Scoring(Scheme scheme, Parameters parameters, JudgedItems judged, Rulings rulings) {
        this.scheme = scheme;
        this.parameters = parameters;
        this.judged = judged;
        this.rulings = rulings;
    }

    /** The sheet of one project. */
    ScoreSheet score(Project project, List<WeighedFinding> weighed) {
        List<WeighedFinding> own = ownOf(project.id(), weighed);
        List<ItemScore> items = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO.setScale(CENTS);
        BigDecimal of = BigDecimal.ZERO;
        for (Scheme.Item item : scheme.items()) {
            boolean lacking = !judged.lacking(item, project).isEmpty();
            ItemScore score = lacking ? new ItemScore(item.item(), null, List.of()) : itemScore(item.item(), own);
            items.add(score);
            if (score.score() != null) {
                total = total.add(score.score());
                of = of.add(BigDecimal.valueOf(item.item().points()));
            }
        }
        List<String> vetoes = scheme.vetoes(own.stream().filter(f -> f.stands()).toList());
        String ungraded = of.signum() == 0 ? "没有一个审核项可以判定" : Ungraded.reason(project, parameters);
        Grade grade = ungraded == null ? grade(total, of, !vetoes.isEmpty()) : null;
        boolean confirm = !vetoes.isEmpty() || !project.complete();
        return new ScoreSheet(total, of, grade, ungraded, vetoes, confirm, items);
    }

    /** What findings on the document leave of the items of its own sheet, for reference; null for one not judged. */
    List<ItemScore> scoreDocument(List<WeighedFinding> weighed) {
        List<WeighedFinding> own = ownOf(null, weighed);
        return scheme.items().stream()
                .filter(Scheme.Item::ofDocument)
                .map(item -> judged.broken(item).isEmpty()
                        ? itemScore(item.item(), own)
                        : new ItemScore(item.item(), null, List.of()))
                .toList();
    }

    /** The items of a project's sheet that could not be judged although rules could judge them elsewhere. */
    List<Unreviewed> unreviewed(Project project) {
        List<Unreviewed> all = new ArrayList<>();
        String ungraded = Ungraded.reason(project, parameters);
        if (ungraded != null) {
            String why = ungraded + "，不评等级\n建议：对照原件补上未读出的内容，再评等级";
            all.add(new Unreviewed(
                    project.title() + "的等级", why, project.places().whole()));
        }
        for (Scheme.Item item : scheme.items()) {
            String lacking = judged.lacking(item, project);
            if (!lacking.isEmpty() && item.item().machine()) {
                Location where = project.places().whole();
                String why = "表中没有或没有读到" + lacking + "，该审核项未审\n建议：对照原件人工评分";
                all.add(new Unreviewed(project.title() + "：" + item.item().name(), why, where));
            }
        }
        Unreviewed plan = PlanDoubt.of(project, parameters);
        if (plan != null) {
            all.add(plan);
        }
        return all;
    }

    private static List<WeighedFinding> ownOf(@Nullable String project, List<WeighedFinding> weighed) {
        return weighed.stream()
                .filter(f -> Objects.equals(project, f.project()))
                .toList();
    }

    private ItemScore itemScore(ReviewItem item, List<WeighedFinding> own) {
        List<WeighedFinding> costing = own.stream()
                .filter(f -> f.counted() && item.code().equals(judged.itemOf(f.rule())))
                .toList();
        BigDecimal points = BigDecimal.valueOf(item.points());
        BigDecimal whole = costing.stream().map(this::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Lost> lost = new ArrayList<>();
        BigDecimal shares = BigDecimal.ZERO;
        BigDecimal gone = BigDecimal.ZERO;
        for (WeighedFinding finding : costing) {
            shares = shares.add(share(finding));
            BigDecimal now = points.multiply(shares).divide(whole.max(BigDecimal.ONE), CENTS, RoundingMode.HALF_UP);
            lost.add(new Lost(
                    finding.rule(), scheme.isMerged(finding.rule()) ? null : finding.row(), now.subtract(gone)));
            gone = now;
        }
        return new ItemScore(item, points.setScale(CENTS).subtract(gone), lost);
    }

    private BigDecimal share(WeighedFinding finding) {
        BigDecimal own = rulings.share(finding.rule());
        return own == null ? parameters.of("扣减率·" + finding.severity().label()) : own;
    }

    private Grade grade(BigDecimal total, BigDecimal of, boolean vetoed) {
        BigDecimal percent = total.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP);
        Grade grade = percent.compareTo(parameters.of("等级·优")) >= 0
                ? Grade.EXCELLENT
                : percent.compareTo(parameters.of("等级·良")) >= 0
                        ? Grade.GOOD
                        : percent.compareTo(parameters.of("等级·中")) >= 0 ? Grade.FAIR : Grade.POOR;
        return vetoed && grade.compareTo(Grade.FAIR) < 0 ? Grade.FAIR : grade;
    }
}
