package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {
    @Test
    void wideAndNarrowWriting_areEqual() {
        assertThat(CharacterPairs.of("≥９８％").likeness(CharacterPairs.of("≥ 98%")))
                .isEqualTo(1);
    }

    @Test
    void textsWithoutACommonPair_areNotAlike() {
        assertThat(CharacterPairs.of("水质检测").likeness(CharacterPairs.of("河道清淤")))
                .isZero();
        assertThat(CharacterPairs.of("").likeness(CharacterPairs.of("河道清淤"))).isZero();
    }

    @Test
    void part_isWithinTheWhole() {
        assertThat(CharacterPairs.of("采购泵车").within(CharacterPairs.of("采购泵车和编织袋")))
                .isEqualTo(1);
        assertThat(CharacterPairs.of("").within(CharacterPairs.of("采购泵车"))).isZero();
    }
}
