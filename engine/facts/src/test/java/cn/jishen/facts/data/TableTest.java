package cn.jishen.facts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final TableForm FORM =
            TableForm.of("parameters/t.csv", "名称", "值").keyedBy("名称");
    private static final String HEAD = "名称,值,生效,停用,来源\n";

    private final Mistakes mistakes = new Mistakes();

    @Test
    void latestVersionThatHasBegun_holds() {
        Table table = read(HEAD + "甲,1,2024-01-01,,试\n甲,2,2026-01-01,,试\n");

        assertThat(values(table.on(LocalDate.of(2025, 12, 31)))).containsExactly("1");
        assertThat(values(table.on(LocalDate.of(2026, 1, 1)))).containsExactly("2");
    }

    @Test
    void oldestVersion_holdsForEarlierDaysToo() {
        assertThat(values(read(HEAD + "甲,1,2024-01-01,,试\n").on(LocalDate.of(2010, 1, 1))))
                .containsExactly("1");
    }

    @Test
    void entryThatHasEnded_isGone() {
        assertThat(values(read(HEAD + "甲,1,2024-01-01,2026-01-01,试\n").on(LocalDate.of(2026, 1, 1))))
                .isEmpty();
        assertThat(mistakes.all()).isEmpty();
    }

    @Test
    void fullWidthComma_isToldWithTheLine() {
        read(HEAD + "甲，1，2024-01-01，，试\n");

        assertThat(prints()).containsExactly("parameters/t.csv 第2行：有 1 栏，应有 5 栏\n建议：各栏之间的全角逗号“，”改成半角的“,”");
    }

    @Test
    void numberWithFullWidthDigitsAndAWord_isToldWithWhatToWrite() {
        read(HEAD + "甲,５万,2024-01-01,,试\n").map(row -> row.number("值"));

        assertThat(prints()).containsExactly("parameters/t.csv 第2行：“值”一栏的“５万”不是数\n建议：写成半角的“5”，“万”写到“单位”一栏或折算进数里");
    }

    @Test
    void unknownColumn_isToldWithTheNearest() {
        read("名称,直,生效,来源\n");

        assertThat(prints())
                .containsExactly(
                        "parameters/t.csv 第1行：表头缺少“值”一栏\n建议：表头写成：名称,值", "parameters/t.csv 第1行：表头的“直”不认识\n建议：删去这一栏");
    }

    @Test
    void entryWithoutSourceOrDate_isTold() {
        read("名称,值\n甲,1\n");

        assertThat(prints()).containsExactly("parameters/t.csv 第2行：没有写“生效”\n建议：在这一行写，或在文件开头写一行“# 生效：…”");
    }

    @Test
    void sourceAndDateOfTheHead_holdForAllEntries() {
        Table table = read("# 来源：审核惯例\n# 生效：2025-01-01\n名称,值\n甲,1\n");

        assertThat(mistakes.all()).isEmpty();
        assertThat(table.rows().get(0).text("来源")).isEqualTo("审核惯例");
        assertThat(table.rows().get(0).validity().since()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void missingTable_isTold() {
        RuleData.of(List.of()).table(FORM, mistakes);

        assertThat(prints()).contains("parameters/t.csv：没有这个文件\n建议：从导出的规则文件夹里拷回来");
    }

    private Table read(String text) {
        return Table.read(FORM, new DataFile("parameters/t.csv", text, false), mistakes);
    }

    private List<String> prints() {
        return mistakes.all().stream().map(Mistake::print).toList();
    }

    private static List<String> values(Table table) {
        return table.map(row -> row.number("值")).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
