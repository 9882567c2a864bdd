package cn.jishen.intake.layout;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows above the indicators: labels, each with its text to the right. */
final class ProjectBlockReader {
    private final Map<Head, ProjectBlock.Entry> entries = new EnumMap<>(Head.class);
    private final List<RowLine> unknown = new ArrayList<>();
    private final List<RowLine> cut = new ArrayList<>();
    private @Nullable Cell plan;
    private @Nullable RowLine periods;
    private @Nullable RowLine figures;
    private @Nullable Cell scale;
    private @Nullable Head last;

    private ProjectBlockReader() {}

    static ProjectBlock read(List<RowLine> rows) {
        ProjectBlockReader reader = new ProjectBlockReader();
        rows.forEach(reader::accept);
        return new ProjectBlock(
                reader.entries, reader.plan, reader.periods, reader.figures, reader.unknown, reader.cut);
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
        } else if (labels.isEmpty()) {
            acceptUnlabelled(row);
        } else if (!row.isBlank()) {
            labels.forEach(label -> acceptLabel(label, row));
        }
    }

    private void acceptLabel(Labels.Label label, RowLine row) {
        last = label.head().isForeign() ? last : label.head();
        switch (label.head()) {
            case IGNORED, YEAR, UNIT_CODE, UNIT_NAME, PLAN -> {}
            case SCALE -> {
                scale = label.cell();
                if (!label.values().isEmpty()) {
                    put(Head.PURPOSE, label, row);
                    last = Head.PURPOSE;
                }
            }
            default -> put(label.head(), label, row);
        }
    }

    private void put(Head head, Labels.Label label, RowLine row) {
        Cell value = value(label.values());
        ProjectBlock.Entry entry = entries.get(head);
        if (entry == null) {
            entries.put(head, new ProjectBlock.Entry(label.cell(), value == null ? List.of() : List.of(value)));
        } else if (value != null && !value.isBlank()) {
            entries.put(head, entry.plus(value));
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
        if (row.isSingle() && scale != null && !entries.containsKey(Head.PURPOSE)) {
            entries.put(Head.PURPOSE, new ProjectBlock.Entry(scale, written));
            last = Head.PURPOSE;
        } else if (indented && (last == Head.GOAL || last == Head.PURPOSE) && entries.containsKey(last)) {
            entries.computeIfPresent(last, (head, entry) -> entry.plus(written.get(0)));
            cut.add(row);
        } else if (!row.isBlank() && !row.layouts().shows(Signs.ASIDE, row.compact())) {
            unknown.add(row);
        }
    }
}
