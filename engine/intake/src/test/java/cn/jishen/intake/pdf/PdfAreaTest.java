package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where a cell lies on its page, in the coordinates in which annotations are placed. */
class PdfAreaTest {
    @Test
    void cell_liesBetweenItsLines() {
        assertNear(area(drawn(new Pdf()).read()), new PageArea(50, 712, 100, 30));
    }

    @Test
    void pageTurnedByItsEntry_keepsItsCoordinates() {
        Pdf pdf = drawn(new Pdf());
        pdf.page().setRotation(90);

        assertNear(area(pdf.read()), new PageArea(50, 712, 100, 30));
    }

    @Test
    void pageTurnedByItsContent_isMeasuredAsItLies() {
        Pdf pdf = new Pdf().page(842, 595).raw("0 1 -1 0 842 0 cm").raw("1 0 0 1 0 -247 cm");

        assertNear(area(drawn(pdf).read()), new PageArea(594, 50, 30, 100));
    }

    @Test
    void paragraph_liesAroundItsLines() {
        SourceDocument read = new Pdf().text(50, 100, "公开表").read();

        Paragraph paragraph = (Paragraph) read.blocks().get(0);
        PageArea area = Objects.requireNonNull(paragraph.location().area());
        assertThat(area.x()).isEqualTo(50);
        assertThat(area.y()).isBetween(738.0, 742.0);
        assertThat(area.width()).isEqualTo(27);
    }

    /** Two rows of two cells from 50 to 250 across and from 100 to 160 down. */
    private static Pdf drawn(Pdf pdf) {
        for (double y = 100; y <= 160; y += 30) {
            pdf.line(50, y, 250, y);
        }
        for (double x = 50; x <= 250; x += 100) {
            pdf.line(x, 100, x, 160);
        }
        return pdf.text(55, 120, "甲").text(155, 120, "乙").text(55, 150, "丙").text(155, 150, "丁");
    }

    private static PageArea area(SourceDocument read) {
        Block table = read.blocks().get(read.blocks().size() - 1);
        Cell first = Objects.requireNonNull(((Grid) table).at(0, 0));
        assertThat(first.text()).isEqualTo("甲");
        return Objects.requireNonNull(first.location().area());
    }

    private static void assertNear(PageArea area, PageArea wanted) {
        assertThat(new double[] {area.x(), area.y(), area.width(), area.height()})
                .usingComparatorWithPrecision(1.0)
                .containsExactly(wanted.x(), wanted.y(), wanted.width(), wanted.height());
    }
}
