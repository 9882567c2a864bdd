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
 * @param unread the names of those that were not audited
 * @param open how many things were not judged in the others
 * @param projects that were audited
 * @param findings by severity, those of one rule on one project counted once, explained and waived ones not at all
 * @param ungraded a line on each project without a grade
 * @param follows how many projects go which way by their grades; empty when nothing is said of it
 * @param worst a line on the project with the lowest score; null when there is no score
 */
record Summary(
        int files,
        List<String> unread,
        int open,
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
        int open = 0;
        List<String> unread = new ArrayList<>();
        Worst worst = null;
        String worstLine = null;
        for (FileOutcome outcome : outcomes) {
            FileFigures figures = outcome.figures();
            projects += figures.projects();
            if (outcome.state() == State.AUDITED) {
                open += figures.open();
            } else {
                unread.add(outcome.source());
            }
            figures.problems().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
            figures.standings().forEach((standing, count) -> standings.merge(standing, count, Integer::sum));
            figures.ungraded().forEach(line -> ungraded.add(outcome.source() + line));
            Worst own = figures.worst();
            if (own != null && (worst == null || own.share().compareTo(worst.share()) < 0)) {
                worst = own;
                worstLine = outcome.source() + own.line();
            }
        }
        String follows = consequences.told(standings);
        return new Summary(outcomes.size(), unread, open, projects, findings, ungraded, follows, worstLine);
    }

    private static void list(List<String> lines, PrintStream err) {
        lines.stream().limit(NAMED).forEach(line -> err.println("  " + line));
        if (lines.size() > NAMED) {
            err.println("  ……其余 " + (lines.size() - NAMED) + " 个见报告");
        }
    }

    void print(PrintStream err) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(severity.label() + " " + findings.getOrDefault(severity, 0));
        }
        String incomplete = unread.isEmpty() ? "" : "（" + unread.size() + " 个未能审核）";
        String unjudged = open == 0 ? "" : "；另有未审 " + open + " 项，不等于通过";
        err.println(files + " 个文件" + incomplete + "，" + projects + " 个项目：" + String.join("，", counts) + unjudged);
        if (!unread.isEmpty()) {
            err.println("未能审核的 " + unread.size() + " 个文件，不等于通过，原因见上：");
            list(unread, err);
        }
        if (!ungraded.isEmpty()) {
            err.println("未评等级的 " + ungraded.size() + " 个项目，须先对照原件补审：");
            list(ungraded, err);
        }
        if (!follows.isEmpty()) {
            err.println("处理意见：" + follows);
        }
        if (worst != null) {
            err.println("得分最低：" + worst);
        }
    }
}
