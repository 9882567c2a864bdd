package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Facts with everything filled, and facts with everything null or empty. */
public final class SampleExtremes {
    private static final Location EVERYWHERE =
            new Location(2, 6, List.of(3, 1), 4, 5, "表1", "E4", 0, 2, new PageArea(1, 2, 3, 4));

    private SampleExtremes() {}

    public static Disclosure full() {
        Disclosure water = WaterBureau.disclosure();
        Project project = new Project(
                "P1",
                "单位",
                "P1",
                "全项",
                Money.ofWan("1.23456"),
                Money.ofWan("1"),
                Money.ofWan("0.23456"),
                "用途",
                "目标",
                new SpendingPlan("计划", List.of(PlanPeriod.of("3月底", "1%", EVERYWHERE, Grammar.shipped())), EVERYWHERE),
                List.of(Indicator.of(
                        "P1", 1, "一", "二", "三", "描述", "≥1", "依据", new Places(EVERYWHERE, Map.of()), Grammar.shipped())),
                true,
                Places.NONE);
        return new Disclosure(
                water.source(),
                water.sha256(),
                water.unitCode(),
                water.unitName(),
                water.year(),
                water.projectExpenditure(),
                water.wholeGoals(),
                water.statements(),
                water.tables(),
                List.of(project),
                water.notes(),
                water.unreviewed());
    }

    public static DocumentAudit fullAudit() {
        WeighedFinding finding = new WeighedFinding(
                new Finding(
                        "W02",
                        "NA-CONTRADICTION",
                        Severity.ERROR,
                        "部门",
                        "P1",
                        1,
                        Field.VALUE,
                        "≥1",
                        "问题",
                        "建议",
                        "依据",
                        EVERYWHERE,
                        new Mending.Fill(List.of(EVERYWHERE), "0")),
                "D01",
                false,
                "理由");
        Disclosure facts = full();
        ScoreSheet score = SampleScores.of(
                facts.projects().get(0), List.of(new WeighedFinding(finding.raised(), "D01", true, "理由")));
        return new DocumentAudit(
                facts,
                Map.of("P1", score),
                List.of(finding),
                facts.notes(),
                facts.unreviewed(),
                List.of(new Failure("何事", "何故")));
    }

    public static Disclosure bare() {
        Project project = new Project(
                "P1",
                null,
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Indicator.of("P1", 1, "", "", "", null, "", null, Places.NONE, Grammar.shipped())),
                false,
                Places.NONE);
        NamedTable table =
                new NamedTable("三公", List.of(new NamedTable.Line("", null, Location.NOWHERE)), Location.NOWHERE);
        return new Disclosure(
                "",
                "",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(table),
                List.of(project),
                List.of(),
                List.of());
    }

    public static DocumentAudit bareAudit() {
        WeighedFinding finding = new WeighedFinding(
                new Finding(
                        "D10",
                        "YEAR-STALE",
                        Severity.HINT,
                        null,
                        null,
                        null,
                        Field.DOCUMENT,
                        "",
                        "",
                        "",
                        "",
                        Location.NOWHERE,
                        null),
                null,
                false,
                null);
        ScoreSheet score =
                new ScoreSheet(BigDecimal.ZERO, BigDecimal.ZERO, null, "没有一个审核项可以判定", List.of(), false, List.of());
        return new DocumentAudit(bare(), Map.of("P1", score), List.of(finding), List.of(), List.of(), List.of());
    }
}
