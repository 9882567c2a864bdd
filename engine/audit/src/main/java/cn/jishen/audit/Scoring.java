package cn.jishen.audit;

import cn.jishen.audit.Meeting.Lack;
import cn.jishen.audit.profile.Rulings;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.plans.PlanDoubt;
import cn.jishen.rules.raise.Shortfall;
import cn.jishen.rules.weighing.Demand;
import cn.jishen.rules.weighing.Demands;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet: each item earns points by the share of its demands that is met. The formula and a worked example
 * stand in rules/README.md, its numbers in the parameter files.
 */
final class Scoring implements RowUse.Basis {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final Scheme scheme;
    private final Demands demands;
    private final Parameters parameters;
    private final JudgedItems judged;
    private final Rulings rulings;
    private final Map<String, List<Shortfall>> shortfalls;

    /** @param shortfalls of all projects */
    Scoring(RuleBase base, JudgedItems judged, Rulings rulings, List<Shortfall> shortfalls) {
        this.scheme = base.scheme();
        this.demands = base.demands();
        this.parameters = base.parameters();
        this.judged = judged;
        this.rulings = rulings;
        this.shortfalls = shortfalls.stream().collect(Collectors.groupingBy(Shortfall::project));
    }

    /** The sheet of one project. */
    ScoreSheet score(Project project, FindingsByProject weighed) {
        List<WeighedFinding> own = weighed.of(project.id());
        Meeting meeting = meeting(project, own);
        List<ItemScore> items = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO.setScale(CENTS);
        BigDecimal of = BigDecimal.ZERO;
        for (Scheme.Item item : scheme.items()) {
            boolean lacking = !judged.lacking(item, project).isEmpty();
            ItemScore score = lacking ? new ItemScore(item.item(), null, List.of()) : itemScore(item.item(), meeting);
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
    List<ItemScore> scoreDocument(FindingsByProject weighed) {
        List<WeighedFinding> own = weighed.ofDocument();
        return scheme.items().stream()
                .filter(Scheme.Item::ofDocument)
                .map(item -> judged.broken(item).isEmpty()
                        ? documentScore(item.item(), own)
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

    /** By the share of what the item asks that is met; what is lost is shared out by what is lacking. */
    private ItemScore itemScore(ReviewItem item, Meeting meeting) {
        List<Demand> asked = demands.of(item.code());
        BigDecimal parts =
                BigDecimal.valueOf(asked.stream().mapToInt(Demand::parts).sum());
        Set<String> named = demands.named(item.code());
        LostShares lost = new LostShares(this::isMerged);
        for (Demand demand : asked) {
            BigDecimal part = BigDecimal.valueOf(demand.parts()).divide(parts, MathContext.DECIMAL32);
            meeting.lacking(demand, f -> isRest(f, item, named)).forEach(lack -> lost.add(lack.times(part)));
        }
        BigDecimal met = BigDecimal.ONE.subtract(lost.sum());
        BigDecimal points = BigDecimal.valueOf(item.points());
        BigDecimal score = points.multiply(demands.marks().of(met)).setScale(CENTS, RoundingMode.HALF_UP);
        return new ItemScore(item, score, lost.share(points.subtract(score)));
    }

    private boolean isRest(WeighedFinding finding, ReviewItem item, Set<String> named) {
        return finding.counted()
                && item.code().equals(judged.itemOf(finding.rule()))
                && !named.contains(finding.rule())
                && (finding.row() == null || isMerged(finding.rule()));
    }

    private boolean isMerged(String rule) {
        return scheme.isMerged(rule);
    }

    /** How much of a demand a finding takes. */
    private BigDecimal share(WeighedFinding finding) {
        BigDecimal own = rulings.share(finding.rule());
        return own == null ? parameters.of("要求份额·" + finding.severity().label()) : own;
    }

    /** Each finding on the document takes a share of the points, all together never more than there are. */
    private ItemScore documentScore(ReviewItem item, List<WeighedFinding> own) {
        LostShares lost = new LostShares(this::isMerged);
        own.stream()
                .filter(f -> f.counted() && item.code().equals(judged.itemOf(f.rule())))
                .forEach(f -> lost.add(new Lack(f.rule(), null, documentShare(f), "")));
        BigDecimal points = BigDecimal.valueOf(item.points());
        BigDecimal gone = points.multiply(lost.sum().min(BigDecimal.ONE)).setScale(CENTS, RoundingMode.HALF_UP);
        return new ItemScore(item, points.setScale(CENTS).subtract(gone), lost.share(gone));
    }

    private BigDecimal documentShare(WeighedFinding finding) {
        BigDecimal own = rulings.share(finding.rule());
        return own == null ? parameters.of("扣减率·" + finding.severity().label()) : own;
    }

    private Meeting meeting(Project project, List<WeighedFinding> own) {
        List<Shortfall> lacking = shortfalls.getOrDefault(project.id(), List.of());
        return new Meeting(new RowUse(this, project, own, lacking), own, lacking, this::share);
    }

    @Override
    public BigDecimal loss(String id, @Nullable Severity severity, boolean effect) {
        BigDecimal own = rulings.share(id);
        return own == null ? demands.losses().of(id, severity, effect) : own;
    }

    @Override
    public boolean isGeneral(String id) {
        boolean costs = id.startsWith(Shortfall.PREFIX) || !judged.itemOf(id).isEmpty();
        return costs && !isMerged(id) && !demands.isOfItsOwn(id);
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
