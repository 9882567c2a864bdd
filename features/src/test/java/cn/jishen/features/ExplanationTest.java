package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.explain.Explanation.Place;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained is what was raised, for every rule. */
class ExplanationTest {
    private static Disclosure bad;
    private static List<WeighedFinding> findings;

    @BeforeAll
    static void read() throws UnreadableException {
        bad = Intake.read(Path.of("samples/water-bureau-bad.docx"));
        findings = Features.auditor().audit(bad).findings();
    }

    static List<Rule> rules() {
        return Features.auditor().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFinding_standsAtAPlaceThatFired_andEveryOtherPlaceHasACondition(Rule rule) {
        Explanation explanation = Features.auditor().explain(rule, bad);

        assertThat(explanation.places())
                .isNotEmpty()
                .allSatisfy(place ->
                        assertThat(place.fired().size() + place.missed().size()).isPositive());
        assertThat(findings.stream().filter(finding -> finding.rule().equals(rule.id())))
                .allSatisfy(finding -> assertThat(explanation.places())
                        .filteredOn(Place::hasFired)
                        .anyMatch(place -> isAt(finding, place)));
        assertThat(explanation.places())
                .filteredOn(place -> !place.hasFired())
                .allSatisfy(place -> assertThat(place.findings()).isEmpty());
    }

    @Test
    void conclusionThatIsMissing_isExplainedInTurn() {
        Explanation explanation = Features.auditor().explain(rule("W02"), bad);

        Place first = explanation.places().get(0);
        assertThat(first.missed()).singleElement().satisfies(step -> {
            assertThat(step.condition()).contains("不涉及行");
            assertThat(step.because()).singleElement().satisfies(reason -> {
                assertThat(reason.condition()).isEqualTo("写了“不涉及”");
                assertThat(reason.values()).containsExactly("是真实的指标行：是");
            });
        });
    }

    private static Rule rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isAt(WeighedFinding finding, Place place) {
        return Objects.equals(
                        finding.row(), place.row() == null ? null : place.row().row())
                && Objects.equals(
                        finding.project(),
                        place.project() == null ? null : place.project().id());
    }
}
