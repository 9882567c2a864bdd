package cn.jishen.app.cli;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The few lines about a run that people read first.
 *
 * @param files that were named or found
 * @param unread of them
 * @param projects that were audited
 * @param findings by severity, those of one rule on one project counted once, explained and waived ones not at all
 * @param follows how many projects go which way by their grades; empty when nothing is said of it
 * @param worst a line on the project with the lowest score; null when there is no score
 */
record Summary(
        int files,
        int unread,
        int projects,
        Map<Severity, Integer> findings,
        String follows,
        @Nullable String worst) {

    static Summary of(List<FileOutcome> outcomes, Consequences consequences) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        int projects = 0;
        for (FileOutcome outcome : outcomes) {
            projects += outcome.audit().projects().size();
            merged(outcome.audit()).forEach(severity -> findings.merge(severity, 1, Integer::sum));
        }
        int unread =
                (int) outcomes.stream().filter(o -> o.state() != State.AUDITED).count();
        String follows =
                consequences.told(outcomes.stream().map(FileOutcome::audit).toList());
        return new Summary(outcomes.size(), unread, projects, findings, follows, worst(outcomes));
    }

    void print(PrintStream err) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(severity.label() + " " + findings.getOrDefault(severity, 0));
        }
        String incomplete = unread == 0 ? "" : "（" + unread + " 个未能审核）";
        err.println(files + " 个文件" + incomplete + "，" + projects + " 个项目：" + String.join("，", counts));
        if (!follows.isEmpty()) {
            err.println("处理意见：" + follows);
        }
        if (worst != null) {
            err.println("得分最低：" + worst);
        }
    }

    /** The gravest severity of each rule on each project. */
    private static List<Severity> merged(DocumentAudit audit) {
        Map<List<@Nullable String>, Severity> gravest = new HashMap<>();
        for (WeighedFinding finding : audit.findings()) {
            if (finding.stands()) {
                List<@Nullable String> key = java.util.Arrays.asList(finding.project(), finding.rule());
                gravest.merge(key, finding.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        return List.copyOf(gravest.values());
    }

    private static @Nullable String worst(List<FileOutcome> outcomes) {
        BigDecimal lowest = null;
        String line = null;
        for (FileOutcome outcome : outcomes) {
            for (Project project : outcome.audit().projects()) {
                ScoreSheet score = outcome.audit().scores().get(project.id());
                if (score == null || score.of().signum() == 0) {
                    continue;
                }
                BigDecimal share = score.total().divide(score.of(), MathContext.DECIMAL32);
                if (lowest == null || share.compareTo(lowest) < 0) {
                    lowest = share;
                    line = line(outcome.source(), project, score);
                }
            }
        }
        return line;
    }

    private static String line(String source, Project project, ScoreSheet score) {
        Grade grade = score.grade();
        String points = score.total().stripTrailingZeros().toPlainString() + "/"
                + score.of().stripTrailingZeros().toPlainString();
        return source + "“" + project.name() + "”" + points + (grade == null ? "" : "，" + grade.label());
    }
}
