package cn.jishen.intake.layout.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    @Test
    void otherFiles_giveOtherWords() {
        Layouts layouts =
                Layouts.of(List.of("项目名称 = 事项"), List.of("表题 = ^事项目标单$"), List.of("支出总表 | ^总表$ | $^ | 科目 | 项目支出"));

        assertThat(layouts.head("事 项：")).isEqualTo(Head.NAME);
        assertThat(layouts.head("项目名称")).isNull();
        assertThat(layouts.shows(Signs.FORM_TITLE, "事项目标单")).isTrue();
        assertThat(layouts.titled("总表")).isNotNull();
    }

    @Test
    void wordOfTwoHeads_isRefusedWithBoth() {
        List<String> heads = List.of("项目名称 = 名称", "单位名称 = 名称");

        assertThatThrownBy(() -> Layouts.of(heads, List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("名称", "项目名称", "单位名称");
    }
}
