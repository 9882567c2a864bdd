package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.Consequence;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 总体意见: the verdict, the mean score, the grades and what follows from each. */
final class OverallPart {
    private static final int NAMED = 5;

    private final OpinionSubject matter;
    private final Paper paper;

    OverallPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    void write() {
        paper.head(1, "总体意见");
        if (matter.projects().isEmpty()) {
            paper.body("本次审核没有从文件中读出项目，不能得出审核结论，不应视为通过。建议按下列意见重新提供文件后再行审核。");
        } else {
            paper.body(verdict());
            grades();
        }
        int open = matter.document().open();
        if (open > 0) {
            paper.body("另有" + open + "项未能审核，不应视为通过，详见“未审核事项”。");
        }
    }

    private String verdict() {
        List<Scored> projects = matter.projects();
        Tally tally = matter.document().tally();
        int errors = tally.problems(Severity.ERROR);
        int warnings = tally.problems(Severity.WARNING);
        int hints = tally.problems(Severity.HINT);
        String mean = matter.document().mean() == null
                ? "各项目均未能评分。"
                : "项目平均得分" + OfficialProse.points(matter.document().mean()) + "分（按可审审核项折算为百分制）。";
        if (errors + warnings + hints == 0) {
            return "经审核，" + projects.size() + "个项目的绩效目标填报较为规范，按现行审核规则未发现问题。" + mean;
        }
        String counts = "审核发现需要更正的问题" + errors + "项、建议修改的问题" + warnings + "项、请予说明的事项" + hints + "项。";
        return counts + mean + advice(errors, warnings);
    }

    private String advice(int errors, int warnings) {
        int all = matter.projects().size();
        long wrong = matter.projects().stream().filter(OverallPart::isWrong).count();
        if (wrong > 0) {
            String which = wrong < all ? all + "个项目中有" + wrong + "个" : all == 1 ? "该项目" : all + "个项目均";
            return "总体看，" + which + "存在需要更正的问题，建议逐项更正后重新报送。";
        }
        if (errors > 0) {
            return "总体看，各项目没有发现需要更正的问题，文件整体存在需要更正的问题，建议更正后重新报送。";
        }
        return warnings > 0 ? "总体看，没有发现需要更正的问题，建议按本意见修改完善。" : "总体看，没有发现需要更正或建议修改的问题，请对所列事项予以说明。";
    }

    private void grades() {
        List<Scored> ungraded = of(null);
        if (!ungraded.isEmpty()) {
            paper.body("未评等级的项目" + ungraded.size() + "个（" + names(ungraded) + "），不应视为通过，请先对照原件补审。");
        }
        boolean graded = false;
        for (Grade grade : Grade.values()) {
            List<Scored> projects = of(grade);
            if (!projects.isEmpty()) {
                paper.body("参考等级为“" + grade.label() + "”的项目" + projects.size() + "个（" + names(projects) + "）"
                        + follows(grade, projects) + "。");
                graded = true;
            }
        }
        if (graded) {
            paper.body("以上为参考等级，评审人员可以调整并说明理由。审核项、等级界线和处理方式参照财预〔2015〕88号附件《项目支出绩效目标审核表》（待核实）。" + confirm());
        }
    }

    /** What follows from a grade, and for those of its projects that have errors where that is something else. */
    private String follows(Grade grade, List<Scored> projects) {
        Consequences consequences = matter.content().run().audit().consequences();
        Consequence plain = consequences.of(grade, false);
        Consequence held = consequences.of(grade, true);
        if (plain == null || held == null) {
            return "";
        }
        long wrong = projects.stream().filter(OverallPart::isWrong).count();
        if (wrong == 0 || plain.equals(held)) {
            return "，" + plain.advice();
        }
        String which = wrong == projects.size() ? "均有需要更正的问题，" : "，其中" + wrong + "个有需要更正的问题，";
        return which + held.advice() + (wrong == projects.size() ? "" : "；其余" + plain.advice());
    }

    /** The projects whose grade a rule holds down. */
    private String confirm() {
        List<Scored> held = matter.projects().stream()
                .filter(p -> p.score().needsConfirmation())
                .toList();
        return held.isEmpty() ? "" : "其中" + names(held) + "因存在硬性问题，等级受限，请评审人员确认。";
    }

    private List<Scored> of(@Nullable Grade grade) {
        return matter.projects().stream()
                .filter(p -> p.score().grade() == grade)
                .toList();
    }

    private static String names(List<Scored> projects) {
        return OfficialProse.names(
                projects.stream().map(Scored::title).map(OfficialProse::bare).toList(), NAMED, "个");
    }

    private static boolean isWrong(Scored project) {
        return project.tally().problems(Severity.ERROR) > 0;
    }
}
