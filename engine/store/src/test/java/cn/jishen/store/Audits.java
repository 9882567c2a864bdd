package cn.jishen.store;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.PlaceValue;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Audits made from a seed, with every kind of fact and finding in them. */
final class Audits {
    private static final List<String> VALUES =
            List.of("≥36公里", "98%", "不涉及", "2026年10月底前", "5-8次", "每月2次", "≤120元/米", "显著提高", "", "优良", "10万人·天");
    private static final List<String> PERIODS = List.of("3月底", "上半年", "第三季度", "12月底", "不知何时");

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final Random random;

    private Audits(long seed) {
        random = new Random(seed);
    }

    static DocumentAudit of(long seed) {
        return new Audits(seed).audit();
    }

    private DocumentAudit audit() {
        List<Project> projects = new ArrayList<>();
        Map<String, ScoreSheet> scores = new LinkedHashMap<>();
        List<WeighedFinding> findings = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(4); i++) {
            Project project = project("P" + i);
            projects.add(project);
            scores.put(project.id(), score());
            IntStream.range(0, random.nextInt(5)).forEach(n -> findings.add(finding(project.id())));
        }
        Disclosure disclosure = new Disclosure(
                DocumentKind.GOALS,
                "水务局/目标表.docx",
                "0".repeat(64),
                maybe("434"),
                maybe("某县水务局"),
                random.nextBoolean() ? 2026 : null,
                random.nextBoolean() ? Money.ofWan("533.40") : null,
                List.of(new Passage("管好河道", place())),
                List.of(new Statement("支出说明", "按季支付", place())),
                List.of(new NamedTable(
                        "三公", List.of(new NamedTable.Line("公务接待费", Money.ofWan("3"), place())), place())),
                projects,
                List.of(new Note("第2页的行已接上", place())),
                List.of(new Unreviewed("项目“渡口”的预算数", "不是金额\n建议：核对", place(), Gap.of(Field.BUDGET))));
        return new DocumentAudit(
                disclosure,
                scores,
                List.of(new ScoreSheet.ItemScore(item(), null, List.of())),
                findings,
                disclosure.notes(),
                disclosure.unreviewed(),
                random.nextBoolean() ? List.of() : List.of(new Failure("规则", "出错")));
    }

    private Project project(String id) {
        List<Indicator> rows = new ArrayList<>();
        for (int row = 1; row <= random.nextInt(6); row++) {
            rows.add(indicator(id, row));
        }
        List<PlanPeriod> periods = PERIODS.stream()
                .map(name -> PlanPeriod.of(name, random.nextInt(101) + "%", place(), Grammar.shipped()))
                .toList();
        SpendingPlan plan = random.nextBoolean() ? null : new SpendingPlan("资金支出计划（%）", periods, place());
        LongTerm longTerm = random.nextBoolean() ? LongTerm.NONE : new LongTerm("三年见效", List.of(indicator(id, 1)));
        Gap gap = random.nextBoolean() ? Gap.NONE : new Gap(Set.of(Field.NAME, Field.GOAL), random.nextInt(9));
        Map<Field, Location> cells = Map.of(Field.NAME, place(), Field.BUDGET, place());
        return new Project(
                id,
                maybe("部门"),
                id,
                "渠道衬砌" + random.nextInt(100),
                random.nextBoolean() ? null : Money.ofWan("12.50"),
                null,
                Money.ZERO,
                maybe("用于衬砌"),
                maybe("年内完工"),
                plan,
                rows,
                longTerm,
                gap,
                random.nextBoolean(),
                new Places(place(), cells));
    }

    private Indicator indicator(String project, int row) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return Indicator.of(
                project,
                row,
                "产出指标",
                random.nextBoolean() ? "数量指标" : "成本指标",
                "衬砌长度",
                maybe("不涉及生态效益"),
                value,
                maybe("施工图"),
                random.nextBoolean() ? List.of() : List.of(new PlaceValue("东乡", "3公里")),
                new Places(place(), Map.of(Field.VALUE, place())),
                Grammar.shipped());
    }

    private WeighedFinding finding(String project) {
        Mending mending = switch (random.nextInt(4)) {
            case 0 -> new Mending.Replace("长渡", "长度");
            case 1 -> Mending.deleteRow();
            case 2 -> new Mending.Fill(List.of(place()), "0");
            default -> null;
        };
        Severity severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
        Integer row = random.nextBoolean() ? null : random.nextInt(1, 20);
        Finding raised = new Finding(
                "X06",
                "UNMEASURABLE",
                severity,
                maybe("单位"),
                project,
                row,
                Field.VALUE,
                "显著提高",
                "不可衡量",
                "写数",
                "依据",
                place(),
                mending);
        return new WeighedFinding(raised, maybe("X05"), random.nextBoolean(), maybe("例外"));
    }

    private ScoreSheet score() {
        ScoreSheet.Lost lost = new ScoreSheet.Lost("X06", random.nextBoolean() ? null : 3, new BigDecimal("1.50"));
        ScoreSheet.ItemScore item = new ScoreSheet.ItemScore(item(), new BigDecimal("13.50"), List.of(lost));
        boolean graded = random.nextBoolean();
        return new ScoreSheet(
                new BigDecimal("78.00"),
                BigDecimal.valueOf(90),
                graded ? Grade.GOOD : null,
                graded ? null : "预算数未读出",
                List.of("S01"),
                true,
                List.of(item));
    }

    private static ReviewItem item() {
        return new ReviewItem("X2", "指标科学性", "相关性", 15, true);
    }

    private Location place() {
        return switch (random.nextInt(4)) {
            case 0 -> Location.NOWHERE;
            case 1 -> Location.inSheet("目标表", "B6", 6, 2);
            case 2 -> Location.inParagraph(3, 8);
            default -> Location.inTable(2, List.of(1, 2), 4, 5).on(new PageArea(1.5, 2, 30, 8.25));
        };
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }
}
