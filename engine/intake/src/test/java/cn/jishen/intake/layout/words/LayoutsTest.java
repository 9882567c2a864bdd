package cn.jishen.intake.layout.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.value.Grammar;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private static final String HEAD = "# 来源：试\n# 生效：2026-01-01\n";

    private final Mistakes mistakes = new Mistakes();

    @Test
    void otherFiles_giveOtherWords() {
        Layouts layouts = layouts("项目名称,事项\n", "表题,^事项目标单$\n", "支出总表,^总表$,$^,科目,项目支出\n");

        assertThat(mistakes.all()).isEmpty();
        assertThat(layouts.head("事 项：")).isEqualTo(Head.NAME);
        assertThat(layouts.head("项目名称")).isNull();
        assertThat(layouts.shows(Signs.FORM_TITLE, "事项目标单")).isTrue();
        assertThat(layouts.titled("总表")).isNotNull();
    }

    @Test
    void wordOfTwoHeads_isToldWithBoth() {
        layouts("项目名称,名称\n单位名称,名称\n", "", "");

        assertThat(prints()).containsExactly("layouts/heads.csv 第5行：“名称”既属“项目名称”又属“单位名称”\n建议：只留在一个表头之下");
    }

    @Test
    void unknownHeadAndBrokenPattern_areToldTogether() {
        layouts("项目名,事项\n", "表题,^(事项\n", "");

        assertThat(prints()).hasSize(2);
        assertThat(prints().get(0)).startsWith("layouts/heads.csv 第4行：“表头”一栏的“项目名”不认识\n建议：改成“项目”“项目名称”");
        assertThat(prints().get(1)).startsWith("layouts/signs.csv 第4行：正则式“^(事项”有左括号没有右括号");
    }

    private List<String> prints() {
        return mistakes.all().stream().map(Mistake::print).toList();
    }

    private Layouts layouts(String heads, String signs, String tables) {
        RuleData data = RuleData.of(List.of(
                new DataFile("layouts/heads.csv", HEAD + "表头,写法\n" + heads, false),
                new DataFile("layouts/signs.csv", HEAD + "标志,样式\n" + signs, false),
                new DataFile("layouts/tables.csv", HEAD + "类别,表题,表题不含,名称列,金额列\n" + tables, false)));
        return Layouts.of(data, Grammar.shipped(), mistakes);
    }
}
