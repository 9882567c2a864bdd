package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a season brings, and what a spreadsheet can hold. */
class LimitsTest {
    @Test
    void threeHundredDocuments_keepTheirLinks() {
        DocumentAudit water = SampleAudits.water();
        Audit season = new Audit("1", "", SampleAudits.of().rules(), Collections.nCopies(300, water));
        Content content = Content.of(new Run(season, Opened.TIME, "0.1.0"));
        Sheet findings = new FindingsSheet(content, new Ledger(content)).build();
        Columns columns = FindingsSheet.columns(content);
        assertThat(content.lines()).hasSize(300 * 18);
        assertThat(findings.rows())
                .hasSize(300 * 17 + 1)
                .allSatisfy(row -> assertThat(row).hasSize(columns.count()));
        List<Mark> links = findings.rows().stream()
                .skip(1)
                .map(row -> Objects.requireNonNull(row.get(columns.of("位置")).link()))
                .toList();
        Set<Mark> marks = new TablesSheet(content).build().marks().keySet();
        assertThat(links).hasSize(300 * 17).allMatch(marks::contains);
    }

    @Test
    void linksBeyondTheLimit_areTextAndCounted() {
        Sheet sheet = new Sheet("表", 10);
        sheet.head("列");
        for (int i = 0; i < Sheet.LINK_LIMIT + 3; i++) {
            sheet.add(SheetCell.text("文").linked(Mark.line(1)));
        }
        sheet.endTable();
        assertThat(sheet.rows().get(Sheet.LINK_LIMIT).get(0).link()).isNotNull();
        assertThat(sheet.rows().get(Sheet.LINK_LIMIT + 1).get(0).link()).isNull();
        assertThat(sheet.rows().get(Sheet.LINK_LIMIT + 1).get(0).value()).isEqualTo("文");
        assertThat(sheet.rows().get(Sheet.LINK_LIMIT + 4).get(0).value())
                .isEqualTo("一张工作表最多容纳65530个链接，靠后的3处只写文字，没有链接。");
    }

    @Test
    void notesBeyondTheLimit_areCounted() {
        Sheet sheet = new Sheet("表", 10);
        sheet.head("列");
        for (int i = 0; i < Sheet.NOTE_LIMIT + 2; i++) {
            sheet.add(SheetCell.text("文").noted("注"));
        }
        sheet.endTable();
        assertThat(sheet.rows().get(Sheet.NOTE_LIMIT).get(0).note()).isEqualTo("注");
        assertThat(sheet.rows().get(Sheet.NOTE_LIMIT + 1).get(0).note()).isNull();
        assertThat(sheet.rows().get(Sheet.NOTE_LIMIT + 3).get(0).value())
                .isEqualTo("一张工作表最多写10000条批注，靠后的2处只着色，问题见“问题清单”。");
    }

    @Test
    void moreLinesThanLinks_keepTheLinkToTheCell() {
        DocumentAudit water = SampleAudits.water();
        List<WeighedFinding> many = new ArrayList<>();
        for (int i = 0; i < Sheet.LINK_LIMIT / 2; i++) {
            WeighedFinding f = water.findings().get(0);
            many.add(new WeighedFinding(
                    new Finding(
                            f.rule(),
                            f.defectClass(),
                            f.severity(),
                            f.part(),
                            f.project(),
                            null,
                            f.field(),
                            "",
                            "问题" + i,
                            "",
                            "",
                            f.location(),
                            null),
                    null,
                    false,
                    null));
        }
        DocumentAudit audit =
                new DocumentAudit(water.disclosure(), water.scores(), many, List.of(), List.of(), List.of());
        Content content = Content.of(new Run(SampleAudits.of(audit), Opened.TIME, "0.1.0"));
        Sheet findings = new FindingsSheet(content, new Ledger(content)).build();
        Columns columns = FindingsSheet.columns(content);
        List<SheetCell> last = findings.rows().get(many.size());
        assertThat(last.get(columns.of("位置")).link()).isNotNull();
        assertThat(last.get(columns.of("台账")).link()).isNotNull();
        assertThat(last.get(columns.of("规则")).link()).isNull();
        assertThat(String.valueOf(findings.rows().get(many.size() + 1).get(0).value()))
                .contains("链接有省略");
    }

    @Test
    void row_isNeverHigherThanASpreadsheetCanShow() {
        Sheet sheet = new Sheet("表", 10);
        sheet.add(SheetCell.text("长".repeat(20_000)));
        assertThat(sheet.height(0)).isEqualTo(409);
    }
}
