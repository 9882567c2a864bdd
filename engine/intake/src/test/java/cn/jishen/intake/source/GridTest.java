package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private static Cell cell(int row, int column, int rows, int columns, String text) {
        return new Cell(row, column, rows, columns, text, Location.inTable(null, List.of(1), row + 1, column + 1));
    }

    @Test
    void mergedPlaces_leadToTheirOwner() {
        Cell owner = cell(0, 0, 2, 2, "甲");
        Grid grid = Grid.of(List.of(owner, cell(0, 2, 1, 1, "乙"), cell(1, 2, 1, 1, "丙")), Location.NOWHERE);
        assertThat(grid.at(1, 1)).isEqualTo(owner);
        assertThat(grid.row(1).cells()).extracting(Cell::text).containsExactly("甲", "丙");
        assertThat(grid.row(1).written()).extracting(Cell::text).containsExactly("丙");
        assertThat(grid.row(0).text()).isEqualTo("甲　乙");
    }

    @Test
    void cellsThatClaimOnePlace_keepTheFirst() {
        Grid grid = Grid.of(List.of(cell(0, 0, 1, 2, "甲"), cell(0, 1, 1, 2, "乙")), Location.NOWHERE);
        assertThat(grid.row(0).cells()).extracting(Cell::text).containsExactly("甲", "乙");
    }

    @Test
    void raggedRows_haveHoles() {
        Grid grid = Grid.of(List.of(cell(0, 0, 1, 1, "甲"), cell(1, 1, 1, 1, "乙")), Location.NOWHERE);
        assertThat(grid.at(1, 0)).isNull();
        assertThat(grid.at(0, 5)).isNull();
        assertThat(grid.row(1).location()).isEqualTo(Location.inTable(null, List.of(1), 2, 2));
    }

    @Test
    void emptyGrid_hasNoRows() {
        assertThat(Grid.of(List.of(), Location.NOWHERE).rowCount()).isZero();
    }
}
