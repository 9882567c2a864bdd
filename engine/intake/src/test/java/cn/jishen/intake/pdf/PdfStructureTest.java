package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfStructureTest {
    private static final double TOP = 100;

    private static DrawnTable table() {
        return new DrawnTable(50, 150, 250, 350)
                .row("甲", "乙", "丙")
                .row("丁", "2:戊己庚")
                .row(null, "辛", "壬\n癸");
    }

    /** Rows as “甲|乙|丙”; a cell merged from above is in brackets. */
    private static List<String> rows(SourceDocument document) {
        Grid grid = document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, grid.rowCount())
                .mapToObj(grid::row)
                .map(row -> row.cells().stream()
                        .map(cell -> row.isOwn(cell) ? cell.text() : "(" + cell.text() + ")")
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static SourceDocument without(DrawnTable table, Predicate<DrawnTable.Side> dropped) {
        Set<DrawnTable.Side> sides = new LinkedHashSet<>(table.sides());
        assertThat(sides.removeIf(dropped)).isTrue();
        Pdf pdf = new Pdf();
        table.draw(pdf, TOP, sides);
        return pdf.read();
    }

    private static List<String> drawn(DrawnTable table) {
        Pdf pdf = new Pdf();
        table.draw(pdf, TOP);
        return rows(pdf.read());
    }

    @Test
    void ruledCells_areReadWithTheirSpans() {
        assertThat(drawn(table())).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void thinFilledRectangles_areLines() {
        assertThat(drawn(table().asBars())).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void cellLocation_isPageTableRowAndColumn() {
        Pdf pdf = new Pdf().page(595, 842);
        table().draw(pdf, TOP);
        table().draw(pdf, TOP + 200);
        Grid second = (Grid) pdf.read().blocks().get(1);
        Cell cell = second.row(1).cells().get(1);
        assertThat(cell.location().on(null)).isEqualTo(Location.inTable(2, List.of(2), 2, 2));
    }

    @Test
    void openLeftAndRightBorder_keepTheirColumns() {
        SourceDocument read = without(table(), side -> side.vertical() && (side.edge() == 0 || side.edge() == 3));
        assertThat(rows(read)).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void bottomBorderLeftToTheNextPage_keepsTheLastRow() {
        SourceDocument read = without(table(), side -> !side.vertical() && side.edge() == 3);
        assertThat(rows(read)).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void missingBorderBetweenTwoTexts_isSeenByTheRoomBetweenThem() {
        SourceDocument read = without(table(), side -> side.equals(new DrawnTable.Side(true, 1, 0)));
        assertThat(rows(read)).startsWith("甲|乙|丙");
    }

    @Test
    void missingBorderBetweenTwoRowsOfOneLine_isUnreviewed() {
        DrawnTable table =
                new DrawnTable(50, 150, 250).row("甲", "一").row("乙", "二").row("丙", "三");
        SourceDocument read = without(table, side -> side.equals(new DrawnTable.Side(false, 2, 1)));
        assertThat(rows(read).equals(List.of("甲|一", "乙|二", "丙|三"))
                        || !read.unreviewed().isEmpty())
                .isTrue();
    }

    @Test
    void linesBrokenForWantOfRoom_areOneText() {
        assertThat(drawn(new DrawnTable(50, 100, 250).row("用户满意度指标", "甲\n乙"))).containsExactly("用户满意度指标|甲\n乙");
    }

    @Test
    void latinWordsBrokenAtASpace_keepIt() {
        Pdf pdf = new Pdf();
        new DrawnTable(50, 110, 250).row(" \n \n ", " ").draw(pdf, TOP);
        pdf.text(53, 112, "标准（CJJ").text(53, 124, "92）");
        assertThat(rows(pdf.read())).containsExactly("标准（CJJ 92）|");
    }

    @Test
    void raisedDigit_staysOnItsLine() {
        Pdf pdf = new Pdf();
        new DrawnTable(50, 110, 250).row(" ", " ").draw(pdf, TOP);
        pdf.text(53, 112, "80m").text(66.5, 108.5, 5, "2");
        assertThat(rows(pdf.read())).containsExactly("80m²|");
    }

    @Test
    void charactersDrawnTwiceToLookBold_areReadOnce() {
        Pdf pdf = new Pdf().text(50, 100, "公开表").text(50.3, 100, "公开表");
        assertThat(pdf.read().blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("公开表");
    }

    @Test
    void pageTurnedByItsContent_readsUpright() {
        Pdf pdf = new Pdf().page(842, 595).raw("0 1 -1 0 842 0 cm").raw("1 0 0 1 0 -247 cm");
        table().draw(pdf, TOP);
        assertThat(rows(pdf.read())).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void pageTurnedByItsEntry_readsTheSame() {
        Pdf pdf = new Pdf();
        table().draw(pdf, TOP);
        pdf.page().setRotation(90);
        assertThat(rows(pdf.read())).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
    }

    @Test
    void obliqueWatermark_isLeftOutAndNoted() {
        Pdf pdf = new Pdf();
        table().draw(pdf, TOP);
        pdf.raw("q 0.7 0.7 -0.7 0.7 60 700 cm BT /F1 40 Tf <5185 90E8 8D44 6599> Tj ET Q");
        SourceDocument read = pdf.read();
        assertThat(rows(read)).containsExactly("甲|乙|丙", "丁|戊己庚", "(丁)|辛|壬\n癸");
        assertThat(read.notes()).extracting(Note::what).containsExactly("斜排的4个字（水印）未读");
    }

    @Test
    void fontThatNamesNoCharacters_isUnreviewed() {
        Pdf pdf = new Pdf();
        table().draw(pdf, TOP);
        SourceDocument read = pdf.namelessFont().text(50, 300, "指标").read();
        assertThat(read.unreviewed())
                .singleElement()
                .extracting(Unreviewed::why)
                .asString()
                .contains("有2个字的字体没有说明是什么字")
                .contains("OCR");
    }

    @Test
    void pageOfOnePicture_isUnreviewedWithTheAdviceToRecogniseIt() {
        Pdf pdf = new Pdf().text(50, 50, "第一页").page(595, 842);
        SourceDocument read = pdf.raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q")
                .read();
        assertThat(read.unreviewed()).singleElement().satisfies(unreviewed -> {
            assertThat(unreviewed.what()).isEqualTo("扫描页");
            assertThat(unreviewed.why()).contains("建议：先用文字识别（OCR）");
            assertThat(unreviewed.location().page()).isEqualTo(2);
        });
    }

    @Test
    void textCutOffAtTheEdgeOfItsCell_isUnreviewed() {
        Pdf pdf = new Pdf().raw("q 50 700 40 40 re W n").text(53, 120, "看得见看不见").raw("Q");
        assertThat(pdf.read().unreviewed())
                .singleElement()
                .extracting(Unreviewed::why)
                .asString()
                .startsWith("有2个字超出格子被裁去");
    }

    @Test
    void paragraphsAndTables_standInReadingOrder_withoutPageNumbers() {
        Pdf pdf = new Pdf().text(50, 50, "一、甲");
        table().draw(pdf, TOP);
        pdf.text(50, 250, "二、乙").text(290, 810, "- 1 -");
        List<Block> blocks = pdf.read().blocks();
        assertThat(blocks).hasSize(3);
        assertThat(((Paragraph) blocks.get(0)).text()).isEqualTo("一、甲");
        assertThat(blocks.get(1)).isInstanceOf(Grid.class);
        assertThat(((Paragraph) blocks.get(2)).text()).isEqualTo("二、乙");
    }

    @Test
    void fullLine_goesOnInTheNext_alsoOverAPage() {
        String full = "水".repeat(54);
        Pdf pdf = new Pdf().text(68, 760, "水".repeat(52)).text(50, 775, full).text(290, 810, "1");
        pdf.page(595, 842).text(50, 60, "完。").text(68, 75, "另起");
        assertThat(pdf.read().blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("水".repeat(52) + full + "完。", "另起");
    }
}
