package cn.jishen.app.cli;

import cn.jishen.app.batch.FileFigures;
import cn.jishen.app.batch.FileFigures.Worst;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Consequences.Standing;
import cn.jishen.facts.finding.Severity;
import java.io.PrintStream;
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
 * @param ungraded a line on each project without a grade
 * @param follows how many projects go which way by their grades; empty when nothing is said of it
 * @param worst a line on the project with the lowest score; null when there is no score
 */
record Summary(
        int files,
        int unread,
        int projects,
        Map<Severity, Integer> findings,
        List<String> ungraded,
        String follows,
        @Nullable String worst) {
    /** So many projects are named. */
    private static final int NAMED = 5;

    static Summary of(List<FileOutcome> outcomes, Consequences consequences) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        List<String> ungraded = new ArrayList<>();
        Map<Standing, Integer> standings = new HashMap<>();
        int projects = 0;
        Worst worst = null;
        String worstLine = null;
        for (FileOutcome outcome : outcomes) {
            FileFigures figures = outcome.figures();
            projects += figures.projects();
            figures.problems().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
            figures.standings().forEach((standing, count) -> standings.merge(standing, count, Integer::sum));
            figures.ungraded().forEach(line -> ungraded.add(outcome.source() + line));
            Worst own = figures.worst();
            if (own != null && (worst == null || own.share().compareTo(worst.share()) < 0)) {
                worst = own;
                worstLine = outcome.source() + own.line();
            }
        }
        int unread =
                (int) outcomes.stream().filter(o -> o.state() != State.AUDITED).count();
        String follows = consequences.told(standings);
        return new Summary(outcomes.size(), unread, projects, findings, ungraded, follows, worstLine);
    }

    void print(PrintStream err) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(severity.label() + " " + findings.getOrDefault(severity, 0));
        }
        String incomplete = unread == 0 ? "" : "（" + unread + " 个未能审核）";
        err.println(files + " 个文件" + incomplete + "，" + projects + " 个项目：" + String.join("，", counts));
        if (!ungraded.isEmpty()) {
            err.println("未评等级的 " + ungraded.size() + " 个项目，须先对照原件补审：");
            ungraded.stream().limit(NAMED).forEach(line -> err.println("  " + line));
            if (ungraded.size() > NAMED) {
                err.println("  ……其余 " + (ungraded.size() - NAMED) + " 个见报告");
            }
        }
        if (!follows.isEmpty()) {
            err.println("处理意见：" + follows);
        }
        if (worst != null) {
            err.println("得分最低：" + worst);
        }
    }
}
