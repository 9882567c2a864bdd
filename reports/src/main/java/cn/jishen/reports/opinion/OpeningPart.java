package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.run.Run;
import java.util.List;
import java.util.Objects;

/** What was audited, when, and on what basis. */
final class OpeningPart {
    private final OpinionSubject matter;
    private final Paper paper;

    OpeningPart(OpinionSubject matter, Paper paper) {
        this.matter = matter;
        this.paper = paper;
    }

    void write() {
        Run run = matter.content().run();
        String day = run.time().getYear() + "年" + run.time().getMonthValue() + "月"
                + run.time().getDayOfMonth() + "日";
        List<Project> projects = matter.document().audit().projects();
        String read = projects.isEmpty() ? "文件中没有读出项目。" : "共" + projects.size() + "个项目，" + budgets(projects) + "。";
        paper.body(
                ParagraphPiece.of("按照预算绩效管理工作安排，于" + day + "对"),
                matter.department(),
                ParagraphPiece.of(matter.year() + "项目支出绩效目标进行了审核。审核文件为“"
                        + matter.document().source() + "”，" + read + Bases.sentence(matter)
                        + "本意见由审核程序（绩审" + run.programVersion() + "，规则" + rules(run) + "）拟出，须经审核人员审定后印发。"));
    }

    private static String rules(Run run) {
        String version = run.audit().rulesVersion();
        return version.isBlank() ? "版本不明" : version;
    }

    private static String budgets(List<Project> projects) {
        List<Money> known =
                projects.stream().map(Project::budget).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return "预算数均未读出";
        }
        String sum = "预算合计" + known.stream().reduce(Money.ZERO, Money::plus).print();
        int unknown = projects.size() - known.size();
        return unknown == 0 ? sum : sum + "（另有" + unknown + "个项目的预算数未读出）";
    }
}
