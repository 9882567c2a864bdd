package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleRounds;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChangesSheetTest {
    @Test
    void documents_areToldWithScoresAndThoseThatWereComparedWithNothing() {
        assertThat(rows(SampleRounds.run()))
                .contains(
                        "云溪县水务局 | yunxi-shuiwu-2026.docx | yunxi-shuiwu-first.docx | 94.0%→93.5%"
                                + " | 已解决2、仍存在16、新增2、无法判定2 | 其中1处系修改时新产生",
                        "临江区图书馆 | linjiang-tushuguan-2026.xlsx | — | — | 没有上一稿",
                        "linjiang-danganguan-2026.pdf | linjiang-danganguan-2026.pdf | — | — | 上一稿有而这次没有送");
    }

    @Test
    void problems_areListedByFateTheNewFirst() {
        List<String> rows = rows(SampleRounds.water());

        assertThat(rows)
                .contains(
                        "新增 | 错误 | S01 | 云溪县水务局 | 城区老旧供水管网改造 | 第5行 指标值 | 若干 | ≤9200万元"
                                + " | 成本上限9200万元，大于预算数860万元，是预算的10.70倍 | 此处系修改其他问题时新产生",
                        "已解决 | 警告 | X06 | 云溪县水务局 | 城区老旧供水管网改造 | 第5行 指标值 | 若干 | ≤9200万元" + " | “若干”没有写出成本上限")
                .filteredOn(row -> row.matches("(新增|无法判定|仍存在|已解决) .*"))
                .hasSize(2 + 2 + 16 + 2)
                .element(0)
                .asString()
                .startsWith("新增");
    }

    @Test
    void overview_saysWhatBecameOfTheRound() {
        assertThat(rows(sheets(SampleRounds.water()).get(0)))
                .anyMatch(row -> row.startsWith("较上一稿：得分率94.0%→93.5%，已解决2、仍存在16、新增2"));
        Run two = SampleRounds.run();
        assertThat(rows(sheets(two).get(0)))
                .anyMatch(row -> row.startsWith("较上一稿：得分率94.0%→93.5%，") && row.endsWith("见“修订对比”。"));
    }

    @Test
    void runWithoutEarlierRevision_hasNoSuchSheet() {
        assertThat(sheets(Runs.batch())).extracting(KeptRows.Made::name).doesNotContain("修订对比");
        assertThat(rows(sheets(Runs.batch()).get(0))).noneMatch(row -> row.contains("上一稿"));
    }

    private static List<KeptRows.Made> sheets(Run run) {
        return KeptRows.of(run);
    }

    private static List<String> rows(Run run) {
        return rows(sheets(run).stream()
                .filter(sheet -> sheet.name().equals("修订对比"))
                .findFirst()
                .orElseThrow());
    }

    /** The words of each row, what is empty left out. */
    private static List<String> rows(KeptRows.Made sheet) {
        return sheet.rows().stream()
                .map(row -> String.join(
                        " | ",
                        row.stream()
                                .map(SheetCell::value)
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }
}
