package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.profile.Profile;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.catalogue.ShippedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FolderRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String THRESHOLDS = "parameters/thresholds.csv";
    private static final String LOWER = "支出后置·下限,20,%,2026-01-01,某市通知,到6月底的累计支出应不低于\n";
    private static final Map<String, String> PLAN = Map.of("3月底", "10%", "6月底", "25%", "10月底", "70%", "12月底", "100%");

    @Test
    void newerThreshold_holdsForTheYearsFromItsDate() {
        Auditor auditor = Auditor.load(AsOf.budgetYear(TODAY), folder(THRESHOLDS, LOWER), List.of());

        assertThat(rules(auditor, 2025)).contains("K03");
        assertThat(rules(auditor, 2026)).doesNotContain("K03");
        assertThat(rules(auditor, 2019)).contains("K03");
    }

    @Test
    void fileWithoutAYear_isJudgedAsOfTheDayOfTheRun() {
        RuleData folder = folder(THRESHOLDS, LOWER);

        assertThat(rules(Auditor.load(AsOf.budgetYear(TODAY), folder, List.of()), null))
                .doesNotContain("K03");
        assertThat(rules(Auditor.load(AsOf.budgetYear(LocalDate.of(2025, 6, 1)), folder, List.of()), null))
                .contains("K03");
    }

    @Test
    void dayThatIsNamed_holdsForEveryYear() {
        Auditor auditor = Auditor.load(AsOf.named(TODAY), folder(THRESHOLDS, LOWER), List.of());

        assertThat(rules(auditor, 2025)).doesNotContain("K03");
    }

    @Test
    void profile_holdsForItsYearsAndPlaces() {
        String lines = "K03,否,,,2026-,,\nX24b,,提示,,,某市,\n";

        Auditor auditor = Auditor.load(AsOf.named(TODAY), folder("profile.csv", lines), List.of());

        assertThat(rules(auditor, 2025)).contains("K03");
        assertThat(rules(auditor, 2026)).doesNotContain("K03");
        assertThat(severities(auditor, 2026, "X24b")).containsExactly("警告");
    }

    @Test
    void everyShippedRuleFileCompiledAnew_givesTheSameFindings() {
        List<DataFile> all = new ArrayList<>();
        for (DataFile file : ShippedRules.texts().files()) {
            boolean rule = file.path().endsWith(".drl") && !file.path().endsWith("package.drl");
            all.add(rule ? new DataFile(file.path(), file.text() + "\n", false) : file);
        }
        Auditor compiled = Auditor.load(AsOf.named(TODAY), RuleData.of(all), List.of());

        assertThat(compiled.audit(disclosure(2026)).findings())
                .isEqualTo(Auditor.load(TODAY).audit(disclosure(2026)).findings())
                .isNotEmpty();
    }

    @Test
    void inferenceWithoutEnd_isAFailureAndNoHang() {
        String endless = """
                package cn.jishen.rules;

                rule "推定 起头"
                when
                    $项目 : ProjectReading()
                then
                    insertLogical(new Inferred("无尽", $项目, "一"));
                end

                rule "推定 无尽"
                when
                    Inferred(name == "无尽", $项目 : about, $字 : words)
                then
                    insertLogical(new Inferred("无尽", $项目, $字 + "一"));
                end
                """;
        RuleData folder = RuleData.of(List.of(new DataFile("rules/base/endless.drl", endless, false)));

        assertThat(Auditor.load(AsOf.named(TODAY), folder, List.of())
                        .audit(disclosure(2026))
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.why()).contains("次还没有停\n建议："));
    }

    private static Collection<String> rules(Auditor auditor, @Nullable Integer year) {
        return auditor.audit(disclosure(year)).findings().stream()
                .map(WeighedFinding::rule)
                .toList();
    }

    private static List<String> severities(Auditor auditor, Integer year, String rule) {
        return auditor.audit(disclosure(year)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity().label())
                .toList();
    }

    private static RuleData folder(String path, String lines) {
        RuleData shipped = ShippedRules.data().over(Profile.files());
        return RuleData.of(List.of(new DataFile(path, shipped.file(path).text() + lines, false)));
    }

    private static Disclosure disclosure(@Nullable Integer year) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (String name : List.of("3月底", "6月底", "10月底", "12月底")) {
            Location cell = Location.inTable(1, List.of(1), 5, periods.size() + 1);
            periods.add(PlanPeriod.of(name, PLAN.get(name), cell, Grammar.shipped()));
        }
        SpendingPlan plan = new SpendingPlan("资金支出计划（%）", periods, Location.inTable(1, List.of(1), 4, 1));
        Money budget = Money.ofWan("12");
        Project project = new Project(
                "P1", null, "P1", "水质监测费", budget, budget, null, "监测", "监测水质", plan, List.of(), true, Places.NONE);
        return new Disclosure(
                "a.docx",
                "00",
                null,
                "某县水务局",
                year,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(project),
                List.of(),
                List.of());
    }
}
