package cn.jishen.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void region_isTheFirstSixDigits() {
        assertThat(Codes.region("1309 9926P00000000000A")).isEqualTo("130999");
        assertThat(Codes.region("KS-2026-01")).isEmpty();
        assertThat(Codes.length("13099926P 00000000000A")).isEqualTo(21);
    }

    @Test
    void regionAbove_coversThoseBelow() {
        assertThat(Codes.covers("130000", "130625")).isTrue();
        assertThat(Codes.covers("130600", "130625")).isTrue();
        assertThat(Codes.covers("130625", "130625")).isTrue();
        assertThat(Codes.covers("130625", "130600")).isFalse();
        assertThat(Codes.covers("130626", "130625")).isFalse();
        assertThat(Codes.covers("", "130625")).isTrue();
    }

    @Test
    void owner_isRegionYearAndUnit() {
        assertThat(Codes.owner("13099926P10101000000A")).isEqualTo("13099926P10101");
        assertThat(Codes.owner("XM-01")).isEmpty();
    }
}
