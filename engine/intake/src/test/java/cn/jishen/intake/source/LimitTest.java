package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Caps are absolute, can be set, and say by which name. */
class LimitTest {
    private static final String SETTING = "jishen.test.cells";

    @AfterEach
    void unset() {
        System.clearProperty(SETTING);
    }

    @Test
    void countAboveTheCap_isRefusedWithTheNameOfItsSetting() {
        Limit limit = Limit.of(SETTING, 3, "个");
        assertThatCode(() -> limit.check(3, "表格的单元格")).doesNotThrowAnyException();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> limit.check(4, "表格的单元格"))
                .withMessage("表格的单元格超过3个（jishen.test.cells）");
    }

    @Test
    void cap_isSetByItsProperty() {
        System.setProperty(SETTING, "90");
        assertThat(Limit.of(SETTING, 3, "个").most()).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "很多", ""})
    void settingThatIsNoCount_isPassedOver(String value) {
        System.setProperty(SETTING, value);
        assertThat(Limit.of(SETTING, 3, "个").most()).isEqualTo(3);
    }

    @Test
    void bytes_areToldInMegabytes() {
        Limit limit = Limit.ofMegabytes(SETTING, 2);
        assertThatCode(() -> limit.check(2 << 20, "文件")).doesNotThrowAnyException();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> limit.check((2 << 20) + 1, "文件"))
                .withMessage("文件超过2MB（jishen.test.cells）");
    }
}
