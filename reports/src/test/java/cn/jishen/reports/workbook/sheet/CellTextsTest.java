package cn.jishen.reports.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextsTest {
    @Test
    void controlCharactersAndHalfPairs_areLeftOut() {
        assertThat(CellTexts.clean("一\u0000二\u001f三\u0085\uFFFE四\uD83D五😀")).isEqualTo("一二三四五😀");
    }

    @Test
    void tabsAndLineEnds_becomeSpacesAndNewlines() {
        assertThat(CellTexts.clean("一\t二\r\n三\r四")).isEqualTo("一 二\n三\n四");
    }

    @Test
    void whatASpreadsheetWouldReadAsACharacter_isEscaped() {
        assertThat(CellTexts.clean("文件_x000D_名")).isEqualTo("文件_x005F_x000D_名");
        assertThat(CellTexts.clean("文件_xyz_名")).isEqualTo("文件_xyz_名");
    }

    @Test
    void longText_isCutAndSaysSo() {
        String cut = CellTexts.clean("长".repeat(40_000));
        assertThat(cut).hasSize(CellTexts.CELL_LIMIT).endsWith("（原文共40000字，超出单元格上限，其余已截去）");
    }

    @Test
    void cut_neverSplitsAPair() {
        String cut = CellTexts.cut("😀".repeat(60), 61);
        assertThat(cut.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
    void textThatStartsLikeAFormula_isNoticed(String text) {
        assertThat(CellTexts.looksLikeFormula(text)).isTrue();
        assertThat(CellTexts.looksLikeFormula("≥" + text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"水务局,6", "≥95%,5", "GB 50268,8", "'',0"})
    void width_countsAChineseCharacterTwice(String text, int width) {
        assertThat(CellTexts.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "'',10,1",
        "一二三四,10,1",
        "一二三四五,10,2",
        "一二三四五六七八九,10,3",
        "一word,10,1",
        "一二三word,10,2",
        "abcdefghijklmnopqrst,10,3"
    })
    void lines_breakWhereSpreadsheetsBreak(String text, double width, int lines) {
        assertThat(CellTexts.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void newline_startsALine() {
        assertThat(CellTexts.lines("一\n二\n三", 10)).isEqualTo(3);
    }
}
