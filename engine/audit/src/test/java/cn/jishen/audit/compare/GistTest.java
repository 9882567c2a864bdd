package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {
    @Test
    void wideAndNarrowWriting_areEqual() {
        assertThat(Gist.of("≥９８％").likeness(Gist.of("≥ 98%"))).isEqualTo(1);
    }

    @Test
    void textsWithoutACommonPair_areNotAlike() {
        assertThat(Gist.of("水质检测").likeness(Gist.of("河道清淤"))).isZero();
        assertThat(Gist.of("").likeness(Gist.of("河道清淤"))).isZero();
    }

    @Test
    void part_isWithinTheWhole() {
        assertThat(Gist.of("采购泵车").within(Gist.of("采购泵车和编织袋"))).isEqualTo(1);
        assertThat(Gist.of("").within(Gist.of("采购泵车"))).isZero();
    }
}
