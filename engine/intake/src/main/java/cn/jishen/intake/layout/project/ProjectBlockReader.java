package cn.jishen.intake.layout.project;

import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows above the indicators: labels, each with its text to the right, or below where it heads a column. */
public final class ProjectBlockReader {
    private final Slots slots = new Slots();
    private final List<RowLine> unknown = new ArrayList<>();
    private final List<RowLine> cut = new ArrayList<>();
    private final List<RowLine> crowded = new ArrayList<>();
    private @Nullable Cell plan;
    private @Nullable RowLine periods;
    private @Nullable RowLine figures;
    private @Nullable Cell scale;
    private @Nullable Head last;
    private @Nullable RowLine above;
    private List<Labels.Label> pending = List.of();

    private ProjectBlockReader() {}

    public static ProjectBlock read(List<RowLine> rows) {
        ProjectBlockReader reader = new ProjectBlockReader();
        rows.forEach(reader::accept);
        return reader.slots.block(
                reader.plan, reader.periods, reader.figures, reader.unknown, reader.cut, reader.crowded);
    }

    private void accept(RowLine row) {
        List<Labels.Label> labels = row.labels().all();
        for (Labels.Label label : labels) {
            plan = plan == null && label.head() == Head.PLAN ? label.cell() : plan;
        }
        if (plan != null && periods == null && PlanReader.periods(row).size() >= 2) {
            periods = row;
        } else if (periods != null && figures == null && labels.stream().allMatch(l -> l.head() == Head.PLAN)) {
            figures = row;
        } else if (!isBelowHeads(row) || !takeBelowHeads(row)) {
            acceptLabels(row, labels);
        }
        pending = heads(row);
        above = row;
    }

    private void acceptLabels(RowLine row, List<Labels.Label> labels) {
        if (labels.isEmpty()) {
            acceptUnlabelled(row);
        } else if (!row.isBlank()) {
            labels.forEach(label -> acceptLabel(label, row));
        }
    }

    /** The labels of a row that head what stands below: they have no cell to their right, and end with the row. */
    private static List<Labels.Label> heads(RowLine row) {
        return row.labels().all().stream()
                .filter(label -> label.values().isEmpty() && label.rest().isEmpty())
                .filter(label -> row.row().isOwn(label.cell())
                        && label.cell().endRow() == row.row().index() + 1)
                .filter(label -> label.head() == Head.GOAL || label.head().isMoney())
                .toList();
    }

    /** Whether the row stands below heads and has no label of its own. */
    private boolean isBelowHeads(RowLine row) {
        return above != null
                && !pending.isEmpty()
                && above.grid() == row.grid()
                && row.row().index() == above.row().index() + 1
                && row.labels().own().isEmpty();
    }

    private boolean takeBelowHeads(RowLine row) {
        boolean taken = false;
        for (Labels.Label label : pending) {
            Cell below = row.cells().stream()
                    .filter(cell -> row.row().isOwn(cell))
                    .filter(cell -> cell.column() < label.cell().endColumn()
                            && cell.endColumn() > label.cell().column())
                    .findFirst()
                    .orElse(null);
            if (below != null) {
                slots.put(label, below, row);
                last = label.head();
                taken = true;
            }
        }
        return taken;
    }

    private void acceptLabel(Labels.Label label, RowLine row) {
        last = label.head().isForeign() ? last : label.head();
        switch (label.head()) {
            case IGNORED, YEAR, UNIT_CODE, UNIT_NAME, AGENCY, SUPERVISOR, ACTUAL, WEIGHT, PLAN -> {}
            case SCALE -> {
                scale = label.cell();
                if (!label.values().isEmpty()) {
                    put(new Labels.Label(Head.PURPOSE, null, label.cell(), label.values(), ""), row);
                    last = Head.PURPOSE;
                }
            }
            default -> put(label, row);
        }
    }

    private void put(Labels.Label label, RowLine row) {
        List<Cell> written =
                label.values().stream().filter(cell -> !cell.isBlank()).toList();
        if (label.head() == Head.GOAL && written.size() > 1 && row.row().isOwn(label.cell())) {
            crowded.add(row);
        }
        Cell value =
                label.rest().isEmpty() ? value(label.values()) : label.cell().withText(label.rest());
        if (slots.put(label, value, row)) {
            cut.add(row);
        }
    }

    /** The cell behind the label; where that is blank the only written one, which an empty column has pushed away. */
    private static @Nullable Cell value(List<Cell> cells) {
        List<Cell> written = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty() || !cells.get(0).isBlank() || written.size() != 1) {
            return cells.isEmpty() ? null : cells.get(0);
        }
        return written.get(0);
    }

    /** The purpose stands unlabelled where its label is not merged down; a text cut by a page goes on unlabelled. */
    private void acceptUnlabelled(RowLine row) {
        List<Cell> written = row.row().written();
        boolean indented = row.isSingle() && row.cells().indexOf(written.get(0)) > 0;
        Head open = last;
        if (row.isSingle() && scale != null && !slots.has(Head.PURPOSE)) {
            slots.put(new Labels.Label(Head.PURPOSE, null, scale, written, ""), written.get(0), row);
            last = Head.PURPOSE;
        } else if (indented && (open == Head.GOAL || open == Head.PURPOSE) && slots.goOn(open, written.get(0))) {
            cut.add(row);
        } else if (!row.isBlank() && !row.layouts().shows(Signs.ASIDE, row.compact())) {
            unknown.add(row);
        }
    }
}
