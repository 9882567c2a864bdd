package cn.jishen.rules.goals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.Shipped;
import cn.jishen.rules.words.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Lexicon WORDS = Shipped.lexicon();

    @Test
    void sameNumberInAnotherUnit_isMet() {
        assertThat(standing("养护村道12公里", "养护村道", "≥12000米")).isEqualTo(Standing.MET);
    }

    @Test
    void lowerNumberOfTheSameThing_contradictsSurely() {
        assertThat(standing("养护村道12公里", "养护村道", "≥9公里")).isEqualTo(Standing.CONTRADICTED_SURELY);
    }

    @Test
    void higherNumberOfTheSameThing_surpasses() {
        assertThat(standing("养护村道12公里", "养护村道", "≥15公里")).isEqualTo(Standing.SURPASSED);
    }

    @Test
    void nothingInThatUnit_isUncovered() {
        assertThat(standing("养护村道12公里", "栽种苗木", "≥90株")).isEqualTo(Standing.UNCOVERED);
    }

    @Test
    void satisfactionOfNobodyInParticular_isMetByAnyRow() {
        assertThat(standing("满意度达到90%", "村民满意度", "≥90%")).isEqualTo(Standing.MET);
    }

    @Test
    void figureInASum_isNoClaim() {
        assertThat(claims("养护村道12公里×2次", "养护村道", "≥9公里").all()).isEmpty();
    }

    @Test
    void contradiction_saysHowTheRowShouldChange() {
        Claim claim = claims("养护村道12公里", "养护村道", "≥9000米").all().get(0);
        assertThat(claim.change()).isEqualTo("第1行≥9000米→≥12000米");
        assertThat(claim.against()).isEqualTo("绩效目标写“养护村道12公里”，第1行“养护村道”为≥9000米");
    }

    private static Standing standing(String goal, String name, String value) {
        return claims(goal, name, value).all().get(0).standing();
    }

    private static Claims claims(String goal, String name, String value) {
        Indicator row = Indicator.of("P", 1, "产出指标", "数量指标", name, "台账", value, "", Places.NONE, Grammar.shipped());
        Money budget = Money.ofWan("20");
        Project project =
                new Project("P", null, "P", "养护", budget, null, null, "", goal, null, List.of(row), true, Places.NONE);
        return Claims.of(new ProjectReading(project, WORDS.index()), WORDS, 2026);
    }
}
