package cn.jishen.rules.writing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.rules.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypoTest {
    @ParameterizedTest
    @CsvSource({
        "见水发[2024]6号,水发[2024]6号,水发〔2024〕6号",
        "渠系维护护设备,维护护,维护",
        "巡查、，抢修,、，,，",
        "登陆平台查阅,登陆平台,登录平台",
        "用于“渠系维护,“渠系维护,渠系维护",
        "用于渠系”维护,”维护,维护"
    })
    void slip_isFoundAndCorrected(String text, String words, String corrected) {
        assertThat(Shipped.typos().in(Field.BASIS, text))
                .extracting(Typo::words, Typo::corrected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(words, corrected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"水发〔2024〕6号", "（2024年）6号闸", "召开开学典礼", "达到目的的同时", "预防犯罪", "“甲”“乙”", "等等……", "3.5公里，2处；", "a, b. c"
            })
    void soundText_isLeftAlone(String text) {
        assertThat(Shipped.typos().in(Field.GOAL, text)).isEmpty();
    }

    @Test
    void slipsOfOneKind_areOne() {
        List<Typo> typos = Shipped.typos().in(Field.BASIS, "水发{2024}6号、水办(2025)7号、水发{2024}6号");
        assertThat(typos).extracting(Typo::listed).containsExactly("水发{2024}6号、水办(2025)7号");
        assertThat(typos).extracting(Typo::corrected).containsExactly("水发〔2024〕6号、水办〔2025〕7号");
    }
}
