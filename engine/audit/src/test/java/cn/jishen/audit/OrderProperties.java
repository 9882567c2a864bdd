package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderProperties {
    private static final Set<String> LATER_ROW = Set.of("DUPLICATE-ROW", "LEVEL2-REPEATED");
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 3, 1));

    @Property(tries = 60)
    void facts_mayComeInAnyOrder(@ForAll("disclosures") Disclosure disclosure, @ForAll Random random) {
        List<Object> facts = AUDITOR.readings(disclosure, disclosure.projects()).facts();
        DocumentAudit one = AUDITOR.judge(disclosure, disclosure.projects(), facts);
        Collections.shuffle(facts, random);
        assertThat(AUDITOR.judge(disclosure, disclosure.projects(), facts)).isEqualTo(one);
    }

    /** What repeats an earlier row is said of the later; such tables are left out. */
    @Property(tries = 100)
    void rows_mayStandInAnyOrder(@ForAll("disclosures") Disclosure disclosure, @ForAll Random random) {
        DocumentAudit one = AUDITOR.audit(disclosure);
        Assume.that(one.findings().stream().noneMatch(f -> LATER_ROW.contains(f.defectClass())));
        DocumentAudit other = AUDITOR.audit(Samples.disclosure(disclosure.projects().stream()
                .map(project -> Samples.shuffled(project, random))
                .toArray(Project[]::new)));
        assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(one));
        assertThat(totals(other)).isEqualTo(totals(one));
    }

    /**
     * A project that repeats an earlier one is said of the later; such disclosures are left out. A finding on the
     * document names projects in their order and stands at one of them, so that of these only rule and severity count.
     */
    @Property(tries = 100)
    void projects_mayStandInAnyOrder(@ForAll("disclosures") Disclosure disclosure) {
        DocumentAudit one = AUDITOR.audit(disclosure);
        Assume.that(one.findings().stream().noneMatch(f -> f.defectClass().contains("TWIN")));
        List<Project> reversed = new ArrayList<>(disclosure.projects());
        Collections.reverse(reversed);
        DocumentAudit other = AUDITOR.audit(Samples.disclosure(reversed.toArray(Project[]::new)));
        assertThat(inProjects(other)).containsExactlyInAnyOrderElementsOf(inProjects(one));
        assertThat(onDocument(other)).containsExactlyInAnyOrderElementsOf(onDocument(one));
        assertThat(other.scores()).isEqualTo(one.scores());
    }

    private static List<WeighedFinding> inProjects(DocumentAudit audit) {
        return audit.findings().stream()
                .filter(finding -> finding.project() != null)
                .toList();
    }

    private static List<String> onDocument(DocumentAudit audit) {
        return audit.findings().stream()
                .filter(finding -> finding.project() == null)
                .map(finding -> finding.rule() + finding.severity().label())
                .toList();
    }

    /** What is said of which row, by the row's texts, so that it does not matter where the row stands. */
    private static List<String> said(DocumentAudit audit) {
        Map<String, Project> projects =
                audit.disclosure().projects().stream().collect(Collectors.toMap(Project::id, Function.identity()));
        return audit.findings().stream()
                .map(finding -> {
                    Project project = projects.get(finding.project());
                    Integer row = finding.row();
                    String texts = project == null || row == null
                            ? ""
                            : texts(project.indicators().get(row - 1));
                    return String.join("|", finding.rule(), finding.severity().label(), finding.project(), texts);
                })
                .toList();
    }

    private static String texts(Indicator row) {
        return row.level2() + row.level3() + row.description() + row.value() + row.basis();
    }

    private static Map<String, BigDecimal> totals(DocumentAudit audit) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        audit.scores()
                .forEach((project, sheet) -> totals.put(project, sheet.total().stripTrailingZeros()));
        return totals;
    }

    @Property(tries = 60)
    void everyPointLost_isTheCostOfFindings(@ForAll("disclosures") Disclosure disclosure) {
        DocumentAudit audit = AUDITOR.audit(disclosure);
        assertThat(audit.failures()).isEmpty();
        for (ScoreSheet sheet : audit.scores().values()) {
            BigDecimal kept = BigDecimal.ZERO;
            for (ScoreSheet.ItemScore item : sheet.items()) {
                BigDecimal lost =
                        item.lost().stream().map(ScoreSheet.Lost::points).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (item.score() != null) {
                    assertThat(item.score()).isNotNegative();
                    assertThat(item.score().add(lost))
                            .isEqualByComparingTo(BigDecimal.valueOf(item.item().points()));
                    kept = kept.add(item.score());
                }
            }
            assertThat(sheet.total()).isEqualByComparingTo(kept);
        }
    }

    @Provide
    Arbitrary<Disclosure> disclosures() {
        return Combinators.combine(rows(), plan(), rows(), Arbitraries.of("监测断面40个", "", "监测水质"))
                .as((first, plan, second, goal) ->
                        Samples.disclosure(project("A1", plan, first, goal), project("B2", plan, second, goal)));
    }

    private static Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> level2 =
                Arbitraries.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "满意度指标");
        Arbitrary<String> name = Arbitraries.of("监测断面数", "该项目不涉及生态效益", "水样合格率", "监测费用", "不涉及", "群众满意度", "提升水质，造福居民");
        Arbitrary<String> description = Arbitraries.of("监测断面数", "按台账统计", "", "合格水样数÷水样总数×100%", "不涉及");
        Arbitrary<String> value =
                Arbitraries.of("≥36个", "≥46个", "≥95%", "≤12万元", "≤120000万元", "有所提高", "不涉及", "≥100%", "每月1次");
        Arbitrary<String> basis = Arbitraries.of("年度工作计划", "行业标准", "");
        return Combinators.combine(level2, name, description, value, basis)
                .as(List::of)
                .list()
                .ofMaxSize(9);
    }

    private static Arbitrary<List<String>> plan() {
        return Arbitraries.of("25%", "50%", "75%", "100%", "", "40%").list().ofSize(4);
    }

    private static Project project(String code, List<String> plan, List<List<String>> rows, String goal) {
        List<Indicator> indicators = new ArrayList<>();
        for (List<String> row : rows) {
            int number = indicators.size() + 1;
            indicators.add(Indicator.of(
                    code,
                    number,
                    "",
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    Places.NONE,
                    Grammar.shipped()));
        }
        Money budget = Money.ofWan("12");
        return new Project(
                code,
                null,
                code,
                "水质监测费",
                budget,
                budget,
                null,
                "用于水质监测",
                goal,
                Samples.plan(plan.toArray(String[]::new)),
                indicators,
                true,
                Places.NONE);
    }
}
