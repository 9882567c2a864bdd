package cn.jishen.intake.word;

import static cn.jishen.intake.Docx.below;
import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static cn.jishen.intake.Docx.tc;
import static cn.jishen.intake.Docx.top;
import static cn.jishen.intake.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableStructureTest {
    private static Location at(int row, int column) {
        return Location.inTable(null, List.of(1), row, column);
    }

    @Test
    void spans_coverTheirColumns() {
        assertThat(Body.draw(Body.grid(tbl(tr(tc(2, "甲"), tc("乙")), row("1", "2", "3")))))
                .containsExactly("甲 甲 乙", "1 2 3");
    }

    @Test
    void verticalMerge_leadsToItsOwner() {
        Grid grid =
                Body.grid(tbl(tr(top(1, "甲"), tc("1")), tr(below(1), tc("2")), tr(below(1), tc("3")), row("乙", "4")));
        assertThat(Body.draw(grid)).containsExactly("甲 1", "甲 2", "甲 3", "乙 4");
        assertThat(grid.at(2, 0)).isNotNull().satisfies(cell -> {
            assertThat(cell.rows()).isEqualTo(3);
            assertThat(cell.location()).isEqualTo(at(1, 1));
        });
    }

    @Test
    void continuationWithNothingAbove_standsAlone() {
        assertThat(Body.draw(Body.grid(tbl(tr(below(1), tc("1")), tr(below(1), tc("2"))))))
                .containsExactly("_ 1", "_ 2");
    }

    @Test
    void newRestart_endsTheMergeAbove() {
        assertThat(Body.draw(Body.grid(tbl(tr(top(1, "甲")), tr(top(1, "乙")), tr(below(1))))))
                .containsExactly("甲", "乙", "乙");
    }

    @Test
    void gridBefore_shiftsTheRow() {
        String row = "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + tc("2") + "</w:tr>";
        assertThat(Body.draw(Body.grid(tbl(row("甲", "乙", "丙"), row)))).containsExactly("甲 乙 丙", ". 2 .");
    }

    @Test
    void horizontalMergeOfOldConverters_widensTheCell() {
        String cell = "<w:tc><w:tcPr><w:hMerge w:val='%s'/></w:tcPr>" + p("%s") + "</w:tc>";
        String merged = tr(cell.formatted("restart", "甲"), cell.formatted("continue", ""), tc("乙"));
        assertThat(Body.draw(Body.grid(tbl(merged, row("1", "2", "3"))))).containsExactly("甲 甲 乙", "1 2 3");
    }

    @Test
    void contentControlsAroundRowsCellsAndText_areLookedInto() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String cell = "<w:tc>" + control.formatted(p("丙")) + "</w:tc>";
        String table = tbl(control.formatted(row("甲", "乙")), tr(control.formatted(tc("1")), cell));
        assertThat(Body.draw(Body.grid(control.formatted(table)))).containsExactly("甲 乙", "1 丙");
    }

    @Test
    void deletedRow_isLeftOutButStillCounted() {
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("删") + "</w:tr>";
        Grid grid = Body.grid(tbl(row("甲"), deleted, row("乙")));
        assertThat(Body.draw(grid)).containsExactly("甲", "乙");
        assertThat(grid.at(1, 0)).isNotNull().extracting(Cell::location).isEqualTo(at(3, 1));
    }

    @Test
    void paragraphsOfACell_areLines() {
        assertThat(Body.grid(tbl(tr("<w:tc>" + p("一") + p("") + p("二") + "</w:tc>")))
                        .at(0, 0))
                .isNotNull()
                .extracting(Cell::text)
                .isEqualTo("一\n二");
    }

    @Test
    void nestedTable_hasAPathAndLendsItsText() {
        String inner = tbl(row("内1", "内2"));
        Cell cell = Body.grid(tbl(tr(tc("外"), "<w:tc>" + p("上") + inner + inner + p("下") + "</w:tc>")))
                .at(0, 1);
        assertThat(cell).isNotNull();
        assertThat(cell.text()).isEqualTo("上\n内1\n内2\n内1\n内2\n下");
        assertThat(cell.nested())
                .extracting(nested -> nested.location().table())
                .containsExactly(List.of(1, 1), List.of(1, 2));
    }

    @Test
    void tables_areNumberedOutsideOthers() {
        String outer = tbl(tr("<w:tc>" + tbl(row("内")) + "</w:tc>"));
        assertThat(Body.blocks(outer + tbl(row("乙"))))
                .extracting(block -> block.location().table())
                .containsExactly(List.of(1), List.of(2));
    }

    @Test
    void absurdSpan_isCapped() {
        assertThat(Body.grid(tbl(tr(tc(1_000_000, "甲")))).columnCount()).isEqualTo(200);
    }
}
