package cn.jishen.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row a line, as page recognition and spreadsheets leave it; ¦ stands for the tab here. */
class RowLinesTest {
    private static final String UPPER = """
            ## 2、**绿化管护经费**绩效目标表

            单位：万元

            项目编码¦C 11¦¦项目名称¦绿化管护经费¦¦
            预算规模及 资金用途¦预算数¦80.00¦其中：财政 资金¦80.00¦其他资金¦
            ¦补植树木 300 株¦¦¦¦¦
            资金支出计 划（%）¦3 月底¦¦6 月底¦10月底¦12 月底¦
            ¦20%¦¦40%¦60%¦100%¦
            绩效目标¦1.管护公园绿地<br>2.补植树木¦¦¦¦¦
            """;
    private static final String HEAD = "一级指标¦二级指标¦三级指标¦绩效指标描述¦指标值¦指标值确定依据¦\n";
    private static final String FIRST = "产出指标¦数量指标¦管护面积¦公园绿地面积¦≥9 万m<sup>2</sup>¦管护合同¦\n";
    private static final String SECOND = "¦质量指标¦**树木成活率**¦成活株数占比¦≥ 95%¦园林规范、管护合同¦\n";
    private static final List<String> RIGHT =
            List.of("产出指标/数量指标/管护面积/公园绿地面积/≥9万m²/管护合同", "产出指标/质量指标/树木成活率/成活株数占比/≥95%/园林规范、管护合同");

    private static Disclosure read(String text) throws UnreadableException {
        return Reads.text(text.replace('¦', '\t'));
    }

    private static void assertRight(String text) throws UnreadableException {
        Disclosure disclosure = read(text);
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(Reads.lines(disclosure.projects().get(0))).isEqualTo(RIGHT);
    }

    @Test
    void recognisedForm_isReadWithoutItsMarks() throws UnreadableException {
        assertRight(UPPER + HEAD + FIRST + SECOND);
        Project project = read(UPPER + HEAD + FIRST + SECOND).projects().get(0);
        assertThat(project.name()).isEqualTo("绿化管护经费");
        assertThat(project.code()).isEqualTo("C11");
        assertThat(project.purpose()).isEqualTo("补植树木300株");
        assertThat(project.goal()).isEqualTo("1.管护公园绿地\n2.补植树木");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("20%/40%/60%/100%");
    }

    @Test
    void repeatedHeadAndCutRow_areHealed() throws UnreadableException {
        assertRight(UPPER + HEAD + FIRST + SECOND.replace("规范、管护合同", "规范") + "\n" + HEAD.replace("依据¦", "依据")
                + "¦¦¦¦¦、管护合同\n");
    }

    @Test
    void rowBrokenWithinACell_isJoinedAndNoted() throws UnreadableException {
        assertRight(UPPER + HEAD + FIRST.replace("公园绿地", "公园\n绿地") + SECOND);
        assertRight(UPPER + HEAD + FIRST + SECOND.replace("园林规范", "园林\n规范"));
        assertThat(read(UPPER + HEAD + FIRST.replace("公园绿地", "公园\n绿地") + SECOND).notes())
                .extracting(Note::what)
                .containsExactly("断成2段的一行已合并");
    }

    @Test
    void piecesThatDoNotAddUp_areUnreviewed() throws UnreadableException {
        Disclosure disclosure = read(UPPER + HEAD + "产出指标¦数量指标¦管护面积¦≥9万m2¦管护合同¦\n" + SECOND);
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed()).isNotEmpty();
    }

    @Test
    void trailingTabsStripped_changeNothing() throws UnreadableException {
        assertRight((UPPER + HEAD + FIRST + SECOND).replaceAll("¦+\n", "\n"));
    }

    @Test
    void markdownTable_isRead() throws UnreadableException {
        String head = "|" + HEAD.replace('¦', '|');
        String rule = "|---|:---:|---|---|---|---:|\n";
        String rows = ("|" + FIRST + "|" + SECOND).replace('¦', '|').replace("\n|¦", "\n||");
        assertRight(UPPER + "\n" + head + rule + rows);
    }

    @Test
    void formulas_areText() {
        assertThat(Marks.clean("$\\geq 95\\%$")).isEqualTo("≥95%");
        assertThat(Marks.clean("5 $m^2$")).isEqualTo("5 m²");
        assertThat(Marks.clean("$\\frac{1}{2}$")).isEqualTo("$\\frac{1}{2}$");
        assertThat(Marks.clean("<5%，&ge;3 &amp; A<B")).isEqualTo("<5%，≥3 & A<B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void everyUsualCharset_isRead(String charset) throws UnreadableException {
        String text = (UPPER + HEAD + FIRST + SECOND).replace('¦', '\t');
        Disclosure disclosure = Reads.bytes(".txt", text.getBytes(Charset.forName(charset)));
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(Reads.lines(disclosure.projects().get(0))).isEqualTo(RIGHT);
    }

    @Test
    void bytesThatAreNoText_areUnreviewed() throws UnreadableException {
        String text = (UPPER + HEAD + FIRST + SECOND).replace('¦', '\t');
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertThat(Reads.bytes(".txt", bytes).unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("无法解码").contains("\n建议："));
    }

    @Test
    void secondPrintWithoutAHeading_isThatOfTheUnits() throws UnreadableException {
        String form = UPPER + HEAD + FIRST + SECOND + "\n";
        Disclosure disclosure = read("## 三、部门项目预算安排情况及绩效目标\n\n" + form + form);
        assertThat(disclosure.projects()).extracting(Project::part).containsExactly("部门", "单位");
        assertThat(disclosure.notes()).extracting(Note::what).anyMatch(what -> what.contains("第二次出现"));
        assertThat(read(form + form).projects()).extracting(Project::part).containsOnlyNulls();
    }
}
