package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ruled tables of a page and gives each glyph to the cell that holds its middle. */
final class Tables {
    private static final String NO_BORDER = "表格线不闭合，格的界线不明";
    private static final String TWO_ROWS = "一格里像有几行的内容，可能缺了横线";

    private final Lattice lattice;
    private final List<Area> areas;
    private final List<List<Glyph>> texts = new ArrayList<>();
    private final int[][] owners;

    private Tables(Lattice lattice) {
        this.lattice = lattice;
        this.areas = Areas.of(lattice);
        this.owners = new int[lattice.rows()][lattice.columns()];
        for (Area area : areas) {
            for (int row = area.row(); row < area.endRow(); row++) {
                Arrays.fill(owners[row], area.column(), area.endColumn(), texts.size());
            }
            texts.add(new ArrayList<>());
        }
    }

    /**
     * What a page consists of.
     *
     * @param tables from top to bottom
     * @param rest the glyphs in no table
     */
    record Found(List<Table> tables, List<Glyph> rest) {
        Found {
            tables = List.copyOf(tables);
            rest = List.copyOf(rest);
        }
    }

    static Found of(Sheet sheet, int page) {
        List<Tables> found = new ArrayList<>();
        for (List<Ruling> lines : Rulings.tables(sheet.rulings())) {
            Lattice lattice = Lattice.of(lines);
            if (lattice != null) {
                found.add(new Tables(lattice));
            }
        }
        // The innermost table takes a glyph.
        found.sort(Comparator.comparingDouble(table -> table.lattice.box().area()));
        List<Glyph> rest = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
            if (found.stream().noneMatch(table -> table.takes(glyph))) {
                rest.add(glyph);
            }
        }
        List<Table> tables = new ArrayList<>();
        for (Tables table : found) {
            Table built = table.build(page, sheet.upright());
            if (built != null) {
                tables.add(built);
            }
        }
        tables.sort(Comparator.comparingDouble(Table::top));
        List<Table> numbered = new ArrayList<>();
        tables.forEach(table -> numbered.add(table.numbered(numbered.size() + 1)));
        return new Found(numbered, rest);
    }

    private boolean takes(Glyph glyph) {
        int row = lattice.ys().stripe(glyph.y());
        int column = lattice.xs().stripe(glyph.x());
        return row >= 0 && column >= 0 && texts.get(owners[row][column]).add(glyph);
    }

    /** Null where nothing is written in the table. */
    private @Nullable Table build(int page, Direction upright) {
        List<Table.TableCell> cells = new ArrayList<>();
        boolean[] twoRows = rowsOfTwo();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            List<Glyph> glyphs = texts.get(i);
            if (glyphs.isEmpty() && isOutside(area)) {
                continue;
            }
            List<Area> parts =
                    glyphs.isEmpty() ? List.of(area) : HiddenBorders.split(area, lattice, TextLine.upright(glyphs));
            for (Area part : parts) {
                List<Glyph> own = parts.size() == 1
                        ? glyphs
                        : glyphs.stream()
                                .filter(glyph -> part.contains(
                                        lattice.ys().stripe(glyph.y()),
                                        lattice.xs().stripe(glyph.x())))
                                .toList();
                cells.add(cell(upright, part, own, part.endRow() - part.row() == 1 && twoRows[part.row()]));
            }
        }
        boolean written = cells.stream().anyMatch(cell -> !cell.text().isEmpty());
        Box box = lattice.box();
        cells.sort(Comparator.comparingInt((Table.TableCell cell) -> cell.area().row())
                .thenComparingInt(cell -> cell.area().column()));
        return written ? new Table(page, 0, lattice.xs(), box.low(), box.high(), cells) : null;
    }

    private Table.TableCell cell(Direction upright, Area area, List<Glyph> glyphs, boolean twoRows) {
        double right = lattice.xs().at(area.endColumn());
        String text =
                glyphs.isEmpty() ? "" : TextFlow.inCell(glyphs, lattice.xs().at(area.column()), right);
        String doubt = "";
        if (!text.isEmpty() && !area.sure()) {
            doubt = NO_BORDER;
        } else if (twoRows || HiddenBorders.maybeRows(area, lattice, TextLine.upright(glyphs), right)) {
            doubt = text.isEmpty() ? "" : TWO_ROWS;
        }
        return new Table.TableCell(area, text, doubt, upright.onPage(lattice.box(area)));
    }

    /** Whether a blank area is open to two sides of the table: a corner that the table does not have. */
    private boolean isOutside(Area area) {
        Walls walls = lattice.walls();
        boolean left = area.column() == 0 && !walls.atEdge(0, area.row());
        boolean right = area.endColumn() == lattice.columns() && !walls.atEdge(area.endColumn(), area.row());
        boolean top = area.row() == 0 && !walls.onEdge(0, area.column());
        boolean bottom = area.endRow() == lattice.rows() && !walls.onEdge(area.endRow(), area.column());
        return (left || right) && (top || bottom);
    }

    /** The rows in which two cells end a line at one height although there was room: perhaps two rows. */
    private boolean[] rowsOfTwo() {
        boolean[] rows = new boolean[lattice.rows()];
        for (int row = 0; row < rows.length; row++) {
            List<List<double[]>> ends = new ArrayList<>();
            for (int i = 0; i < areas.size(); i++) {
                Area area = areas.get(i);
                if (area.row() == row
                        && area.endRow() == row + 1
                        && !texts.get(i).isEmpty()) {
                    ends.add(HiddenBorders.shortEnds(
                            TextLine.upright(texts.get(i)), lattice.xs().at(area.endColumn())));
                }
            }
            rows[row] = ends.stream()
                            .filter(own ->
                                    ends.stream().anyMatch(other -> other != own && HiddenBorders.meet(own, other)))
                            .count()
                    >= 2;
        }
        return rows;
    }
}
