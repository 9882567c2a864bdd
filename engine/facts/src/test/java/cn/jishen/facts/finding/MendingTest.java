package cn.jishen.facts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.TargetValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
    @ParameterizedTest
    @CsvSource({"≥6.8万元,≤6.8万元", "》6.8万元,≤6.8万元", "不少于6.8万元,≤6.8万元", "≥ 6.8 万元,≤6.8万元", "＞3小时,<3小时"})
    void comparatorAndNumber_areReplaced(String written, String right) {
        assertThat(reversed(written)).isEqualTo(new Mending.Replace(written, right));
    }

    @ParameterizedTest
    @CsvSource({"全年≥12次", "≥12次，含夜间", "6万元以上", "≥6至8次", "“≥1,200元”"})
    void wordsBesideTheValue_areNotTouched(String written) {
        assertThat(reversed(written)).isNull();
    }

    @Test
    void signThatIsMissing_isPutBefore() {
        TargetValue read = Grammar.shipped().target("90%", false);

        assertThat(Mending.value("90%", read, "≥90%", Grammar.shipped())).isEqualTo(new Mending.Replace("90%", "≥90%"));
        assertThat(Mending.value("90%", read, "90%", Grammar.shipped())).isNull();
    }

    @Test
    void valueThatStandsTwice_isReplacedAsAWhole() {
        TargetValue read = Grammar.shipped().target("≥98≥98%", false);

        assertThat(Mending.value("≥98≥98%", read, read.repaired().print(), Grammar.shipped()))
                .isEqualTo(new Mending.Replace("≥98≥98%", "≥98%"));
    }

    private static @Nullable Mending reversed(String written) {
        TargetValue read = Grammar.shipped().target(written, true);
        return Mending.value(
                written, read, read.with(read.comparator().reversed()).print(), Grammar.shipped());
    }
}
