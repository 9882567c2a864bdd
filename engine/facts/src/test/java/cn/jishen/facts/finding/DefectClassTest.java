package cn.jishen.facts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DefectClassTest {
    @Test
    void idOfTheList_hasItsChineseName() {
        assertThat(DefectClass.labelOf("RATE-OVER-100")).isEqualTo("比率超过上限");
        assertThat(DefectClass.RATE_OVER_100.id()).isEqualTo("RATE-OVER-100");
    }

    @Test
    void otherId_isShownAsItIs() {
        assertThat(DefectClass.labelOf("OWN-KIND")).isEqualTo("OWN-KIND");
    }

    @Test
    void names_differ() {
        assertThat(Arrays.stream(DefectClass.values()).map(DefectClass::label)).doesNotHaveDuplicates();
    }
}
