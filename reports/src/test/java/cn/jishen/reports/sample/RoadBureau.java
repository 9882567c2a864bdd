package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.List;

/** 云溪县交通局: a department of many road projects, with as many problems as wanted. */
public final class RoadBureau {
    private static final int ROWS = 12;

    private RoadBureau() {}

    /** The findings go round the projects, rules and rows; no two say the same. */
    public static DocumentAudit of(int projects, int findings) {
        return of(projects, findings, "");
    }

    /**
     * The same for one bureau of many.
     *
     * @param own words that stand in every name, goal and row, so that no other department says the same
     */
    public static DocumentAudit of(int projects, int findings, String own) {
        List<Project> roads = new ArrayList<>();
        for (int i = 1; i <= projects; i++) {
            roads.add(road(i, own));
        }
        List<WeighedFinding> problems = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            Project road = roads.get(i % projects);
            int turn = i / projects;
            Rule rule = SampleRules.ALL.get(turn % SampleRules.ALL.size());
            problems.add(finding(rule, road, turn % ROWS + 1, i + 1));
        }
        Disclosure water = WaterBureau.disclosure();
        Disclosure disclosure = new Disclosure(
                "yunxi-jiaotong-2026.docx",
                water.sha256(),
                "329",
                "云溪县交通局",
                2026,
                null,
                List.of(),
                List.of(),
                List.of(),
                roads,
                List.of(),
                List.of());
        return SampleAudits.document(disclosure, problems, List.of());
    }

    private static Project road(int number, String own) {
        SampleProject road = new SampleProject(number, "YJ26" + (10000 + number), "第" + number + "号村道养护" + own)
                .budget("12.5")
                .purpose("用于路面修补、边沟清理和标线补划。")
                .goal("全年养护村道" + own + "18公里，路况" + own + "优良率不低于88%。")
                .plan("资金支出计划（%）", "10%", "45%", "80%", "100%");
        for (int row = 1; row <= ROWS; row++) {
            road.row("产出指标", "数量指标", "第" + row + "段养护里程", "验收合格的里程" + own, "≥1.5公里", "2026年养护计划");
        }
        return road.build();
    }

    private static WeighedFinding finding(Rule rule, Project road, int row, int number) {
        return new WeighedFinding(
                new Finding(
                        rule.id(),
                        rule.defectClass(),
                        rule.severities().get(0),
                        "部门",
                        road.id(),
                        row,
                        Field.VALUE,
                        "≥1.5公里",
                        "问题之" + number + "：里程没有分段",
                        "建议之" + number + "：写明起止桩号",
                        rule.basisText(),
                        Location.NOWHERE,
                        null),
                null,
                true,
                null);
    }
}
