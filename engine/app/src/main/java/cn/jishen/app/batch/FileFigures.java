package cn.jishen.app.batch;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Consequences.Standing;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the audit of a file when the run is over.
 *
 * @param projects that were audited
 * @param problems by severity, those of one rule on one project counted once, explained and waived ones not at all
 * @param standings how many projects stand how
 * @param ungraded a line on each project without a grade
 * @param worst the project with the lowest score; null when there is no score
 * @param readWhole whether reading left nothing out
 * @param open how many things were not judged or went wrong
 * @param failed whether something went wrong inside
 */
public record FileFigures(
        int projects,
        Map<Severity, Integer> problems,
        Map<Standing, Integer> standings,
        List<String> ungraded,
        @Nullable Worst worst,
        boolean readWhole,
        int open,
        boolean failed) {

    /**
     * A project and its score.
     *
     * @param share of the points that it has kept, from 0 to 1
     * @param line for people
     */
    public record Worst(BigDecimal share, String line) {}

    static FileFigures of(DocumentAudit audit) {
        List<String> ungraded = new ArrayList<>();
        Worst worst = null;
        for (Project project : audit.projects()) {
            ScoreSheet score = audit.scores().get(project.id());
            if (score == null) {
                continue;
            }
            if (score.ungraded() != null) {
                ungraded.add("“" + project.title() + "”：" + score.ungraded());
            }
            Grade grade = score.grade();
            if (grade != null && score.of().signum() > 0) {
                BigDecimal share = score.total().divide(score.of(), MathContext.DECIMAL32);
                worst = worst == null || share.compareTo(worst.share()) < 0
                        ? new Worst(share, line(project, score, grade))
                        : worst;
            }
        }
        return new FileFigures(
                audit.projects().size(),
                problems(audit),
                Consequences.standings(audit),
                List.copyOf(ungraded),
                worst,
                audit.disclosure().unreviewed().isEmpty(),
                audit.unreviewed().size() + audit.failures().size(),
                !audit.failures().isEmpty());
    }

    private static String line(Project project, ScoreSheet score, Grade grade) {
        String points = score.total().stripTrailingZeros().toPlainString() + "/"
                + score.of().stripTrailingZeros().toPlainString();
        return "“" + project.title() + "”" + points + "，" + grade.label();
    }

    /** How often each severity is the gravest of a rule on a project. */
    private static Map<Severity, Integer> problems(DocumentAudit audit) {
        Map<List<@Nullable String>, Severity> gravest = new HashMap<>();
        for (WeighedFinding finding : audit.findings()) {
            if (finding.stands()) {
                List<@Nullable String> key = Arrays.asList(finding.project(), finding.rule());
                gravest.merge(key, finding.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        gravest.values().forEach(severity -> counts.merge(severity, 1, Integer::sum));
        return counts;
    }
}
