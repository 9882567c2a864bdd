package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.workbook.layout.Addresses;
import cn.jishen.reports.workbook.layout.Layout;
import cn.jishen.reports.workbook.sheet.Attachments;
import cn.jishen.reports.workbook.sheet.Columns;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a season brings, and what a spreadsheet can hold. */
class LimitsTest {
    /** Of one document: 15 problems, and folded under them the places of those that have several and one effect. */
    private static final int ROWS = 21;

    @Test
    void threeHundredDocuments_keepTheirLinks() {
        DocumentAudit water = SampleAudits.water();
        Audit season = new Audit("1", "", SampleAudits.of().rules(), Collections.nCopies(300, water));
        Run run = new Run(season, Opened.TIME, "0.1.0");
        Content content = Content.of(run);
        KeptRows.Made findings = findings(run);
        Columns columns = FindingsSheet.columns(content);
        assertThat(content.lines()).isEqualTo(300 * 18);
        assertThat(findings.rows())
                .hasSize(300 * ROWS + 2)
                .allSatisfy(row -> assertThat(row).hasSize(columns.count()));
        assertThat(findings.sheet().attachments().links())
                .filteredOn(link -> link.column() == columns.of("位置"))
                .hasSize(300 * ROWS)
                .allMatch(link -> link.address().startsWith("'源表标注'!"));
    }

    @Test
    void linksBeyondTheLimit_areTextAndCounted() {
        KeptRows kept = new KeptRows();
        Sheet sheet = new Sheet(kept, "表", 10);
        sheet.head("列");
        for (int i = 0; i < Attachments.LINK_LIMIT + 3; i++) {
            sheet.add(SheetCell.text("文").linked(Mark.line(1)));
        }
        sheet.endTable();
        assertThat(sheet.attachments().links()).hasSize(Attachments.LINK_LIMIT);
        assertThat(sheet.attachments().links().get(Attachments.LINK_LIMIT - 1).row())
                .isEqualTo(Attachments.LINK_LIMIT);
        assertThat(kept.rows().get(Attachments.LINK_LIMIT + 1).get(0).value()).isEqualTo("文");
        assertThat(kept.rows().get(Attachments.LINK_LIMIT + 4).get(0).value())
                .isEqualTo("一张工作表最多容纳65530个链接，靠后的3处只写文字，没有链接。");
    }

    @Test
    void notesBeyondTheLimit_areCounted() {
        KeptRows kept = new KeptRows();
        Sheet sheet = new Sheet(kept, "表", 10);
        sheet.head("列");
        for (int i = 0; i < Attachments.NOTE_LIMIT + 2; i++) {
            sheet.add(SheetCell.text("文").noted("注"));
        }
        sheet.endTable();
        assertThat(sheet.attachments().notes()).hasSize(Attachments.NOTE_LIMIT);
        assertThat(sheet.attachments().notes().get(Attachments.NOTE_LIMIT - 1))
                .isEqualTo(new Attachments.Note(Attachments.NOTE_LIMIT, 0, "注"));
        assertThat(kept.rows().get(Attachments.NOTE_LIMIT + 3).get(0).value())
                .isEqualTo("一张工作表最多写1000条批注，靠后的2处只着色，问题见“问题清单”。");
    }

    @Test
    void moreLinesThanLinks_keepTheLinkToTheCell() {
        DocumentAudit water = SampleAudits.water();
        List<WeighedFinding> many = new ArrayList<>();
        for (int i = 0; i < Attachments.LINK_LIMIT / 2; i++) {
            WeighedFinding f = water.findings().get(0);
            many.add(new WeighedFinding(
                    new Finding(
                            "R" + i,
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
        Run run = new Run(SampleAudits.of(audit), Opened.TIME, "0.1.0");
        KeptRows.Made findings = findings(run);
        Columns columns = FindingsSheet.columns(Content.of(run));
        assertThat(findings.sheet().attachments().links())
                .filteredOn(link -> link.row() == many.size())
                .extracting(Attachments.Link::column)
                .containsExactly(columns.of("位置"), columns.of("台账"));
        assertThat(String.valueOf(findings.rows().get(many.size() + 1).get(0).value()))
                .contains("链接有省略");
    }

    @Test
    void row_isNeverHigherThanASpreadsheetCanShow() {
        Sheet sheet = new Sheet(new KeptRows(), "表", 10);
        sheet.add(SheetCell.text("长".repeat(20_000)));
        assertThat(sheet.height(0)).isEqualTo(409);
    }

    private static KeptRows.Made findings(Run run) {
        Layout layout = Layout.of(run);
        for (Tab tab : WorkbookReport.tabs(layout)) {
            if (tab instanceof FindingsSheet) {
                KeptRows kept = new KeptRows(new Addresses(layout));
                return new KeptRows.Made(tab.build(kept), kept.rows());
            }
        }
        throw new AssertionError("没有问题清单");
    }
}
