package cn.jishen.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTextTest {
    private static final String HEAD = "# language: zh-CN\n功能: 试\n";
    private static final String GOOD = "  场景: 甲\n    当审核\n    那么不报W02\n";

    @Test
    void fileAsItShouldBe_hasNoFault() {
        assertThat(FeatureText.faults(HEAD + "  说明：随便写，当审核时如何\n\n" + GOOD)).isEmpty();
    }

    @Test
    void headingWithFullWidthColon_isToldWithTheRightOne() {
        assertThat(FeatureText.faults(HEAD + GOOD.replace("场景:", "场景：")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.fact()).contains("“场景： 甲”的冒号是全角的");
                    assertThat(fault.advice()).contains("“场景: 甲”");
                });
    }

    @Test
    void headingWithoutColon_isTold() {
        assertThat(FeatureText.faults(HEAD + "场景 甲\n" + GOOD))
                .singleElement()
                .satisfies(fault -> assertThat(fault.fact()).isEqualTo("“场景 甲”少了冒号，这一行不起作用"));
    }

    @Test
    void stepsUnderAHeadingThatIsNone_areTold() {
        assertThat(FeatureText.faults(HEAD + "案例: 甲\n当审核\n" + GOOD))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.fact()).contains("“当审核”不在任何场景之下");
                });
    }

    @Test
    void stepWithColon_isTold() {
        assertThat(FeatureText.faults(HEAD + GOOD.replace("当审核", "当：审核")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.advice()).endsWith("“当审核”"));
    }

    @Test
    void languageAndFeatureThatAreMissing_areTold() {
        assertThat(FeatureText.faults("功能: 试\n" + GOOD))
                .extracting(Fault::fact)
                .singleElement()
                .asString()
                .contains("“# language: zh-CN”");
        assertThat(FeatureText.faults("# language: zh-CN\n" + GOOD))
                .extracting(Fault::line)
                .containsExactly(2);
        assertThat(FeatureText.faults("")).extracting(Fault::line).containsExactly(1);
        assertThat(FeatureText.faults("# 只有注释\n")).hasSize(1);
    }

    @Test
    void fullWidthBarOrMissingBar_isTold() {
        assertThat(FeatureText.faults(HEAD + GOOD + "｜ 行 ｜\n| 行\n"))
                .extracting(Fault::advice)
                .containsExactly("写成半角的竖线：“| 行 |”", "写成“| 行 |”");
    }

    @Test
    void everyFaultOfAFile_isToldAtOnce() {
        assertThat(FeatureText.faults("＃ language：zh-CN\n功能：试\n场景：甲\n"))
                .extracting(Fault::line)
                .containsExactly(1, 2, 2, 3);
    }
}
