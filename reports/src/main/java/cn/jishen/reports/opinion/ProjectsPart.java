package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.VerdictText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 分项目意见: the document as a whole, then each project, the worst first; errors, advice and doubts apart. */
final class ProjectsPart {
    private final OpinionSubject matter;
    private final Paper paper;
    private final Wording wording;

    ProjectsPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
        this.wording = new Wording(matter);
    }

    /** Says nothing where there is neither a problem nor a waiver. */
    void write() {
        if (!matter.hasLines() && !matter.hasWaived()) {
            return;
        }
        paper.head(1, "分项目意见");
        paper.body("各项目按得分由低到高排列，行次为该项目指标表内的次序，括号内为规则编号，所引规则及依据见附件。"
                + "“需要更正的问题”由表内数字或文字直接可证；“建议修改的问题”系审核判断，确有特殊情况的请书面说明；"
                + "“请予说明的事项”系疑点，不作为问题认定，请核实。" + following());
        if (!matter.lines(null).isEmpty() || !matter.waived(null).isEmpty()) {
            paper.head(2, "文件整体");
            problems(null);
        }
        List<Scored> clean = new ArrayList<>();
        for (Scored scored : matter.projects()) {
            Project project = scored.project();
            if (matter.lines(project).isEmpty() && matter.waived(project).isEmpty()) {
                clean.add(scored);
            } else {
                paper.head(2, title(scored)).body(summary(scored));
                problems(project);
            }
        }
        clean(clean);
    }

    private String following() {
        int following = matter.following();
        return following == 0 ? "" : "另有" + following + "处由所列问题引起，改正后随之消除，不再逐一列出。";
    }

    private void problems(@Nullable Project project) {
        group("需要更正的问题", matter.lines(project, Severity.ERROR));
        group("建议修改的问题", matter.lines(project, Severity.WARNING));
        group("请予说明的事项", matter.lines(project, Severity.HINT));
        List<FindingLine> waived = matter.waived(project);
        if (!waived.isEmpty()) {
            paper.head(3, "已同意的例外");
            waived.forEach(line -> paper.head(4, wording.waived(line)));
        }
    }

    private void group(String head, List<FindingLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        paper.head(3, head);
        for (LinesOfRule alike : LinesOfRule.of(lines)) {
            if (alike.isMany()) {
                paper.head(4, wording.item(alike));
            } else {
                alike.lines().forEach(line -> paper.head(4, wording.item(line)));
            }
        }
    }

    private void clean(List<Scored> projects) {
        if (projects.isEmpty()) {
            return;
        }
        paper.head(2, "没有发现问题的项目");
        List<String> told = projects.stream()
                .map(p -> "“" + title(p) + "”（" + score(p.score()) + "）")
                .toList();
        paper.body(String.join("、", told) + "，按现行审核规则未发现问题。");
    }

    private static String title(Scored scored) {
        String title = OfficialProse.bare(scored.title());
        return "单位".equals(scored.project().part()) ? title + "（单位）" : title;
    }

    private static String summary(Scored scored) {
        Project project = scored.project();
        List<String> parts = new ArrayList<>();
        if (!project.code().isBlank()) {
            parts.add("项目编码" + OfficialProse.bare(project.code()));
        }
        Money budget = project.budget();
        parts.add(budget == null ? "预算数未读出" : "预算数" + budget.print());
        parts.add(score(scored.score()));
        String place = place(project.places().whole());
        String remark = VerdictText.of(scored.summary());
        return String.join("，", parts) + (place.isEmpty() ? "" : "，见原文件" + place) + "。"
                + OfficialProse.sentence(remark);
    }

    private static String score(ScoreSheet score) {
        if (score.grade() == null) {
            return "未评等级";
        }
        return "得分" + OfficialProse.points(score.total()) + "分（可审满分" + OfficialProse.points(score.of()) + "分），参考等级“"
                + score.grade().label() + "”";
    }

    /** Page and table, without row and column; empty where nothing is known. */
    private static String place(Location at) {
        Location table = new Location(at.page(), at.paragraph(), at.table(), null, null, at.sheet(), null, null, null);
        return table.equals(Location.NOWHERE) ? "" : table.describe().replace(" ", "");
    }
}
