package cn.jishen.intake.layout;

import cn.jishen.intake.source.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The upper part of a form, label by label.
 *
 * @param entries what stands behind each label; a label that the layout does not have has none
 * @param plan the label of the plan, null where the layout has none
 * @param periods the row that heads the plan's periods
 * @param figures the row of the plan's figures
 * @param unknown rows of which no label is known
 * @param cut continuations that were joined to the text above
 */
record ProjectBlock(
        Map<Head, Entry> entries,
        @Nullable Cell plan,
        @Nullable RowLine periods,
        @Nullable RowLine figures,
        List<RowLine> unknown,
        List<RowLine> cut) {

    /**
     * @param label null where the text stands behind no label of its own
     * @param texts the pieces of the text, more than one when a page has cut it
     */
    record Entry(@Nullable Cell label, List<Cell> texts) {
        Entry plus(Cell more) {
            List<Cell> all = new ArrayList<>(texts);
            all.add(more);
            return new Entry(label, List.copyOf(all));
        }
    }

    static ProjectBlock read(List<RowLine> rows) {
        Collector collector = new Collector();
        rows.forEach(collector::accept);
        return new ProjectBlock(
                Map.copyOf(collector.entries),
                collector.plan,
                collector.periods,
                collector.figures,
                List.copyOf(collector.unknown),
                List.copyOf(collector.cut));
    }

    private static final class Collector {
        private final Map<Head, Entry> entries = new EnumMap<>(Head.class);
        private final List<RowLine> unknown = new ArrayList<>();
        private final List<RowLine> cut = new ArrayList<>();
        private @Nullable Cell plan;
        private @Nullable RowLine periods;
        private @Nullable RowLine figures;
        private @Nullable Cell scale;
        private @Nullable Head last;

        void accept(RowLine row) {
            List<Labels.Label> labels = row.labels().all();
            labels.stream()
                    .filter(label -> label.head() == Head.PLAN)
                    .forEach(label -> plan = plan == null ? label.cell() : plan);
            if (plan != null && periods == null && PlanReader.periods(row).size() >= 2) {
                periods = row;
            } else if (periods != null && figures == null && labels.stream().allMatch(l -> l.head() == Head.PLAN)) {
                figures = row;
            } else if (row.isBlank()) {
                return;
            } else if (labels.isEmpty()) {
                acceptUnlabelled(row);
            } else {
                labels.forEach(label -> acceptLabel(label, row));
            }
        }

        private void acceptLabel(Labels.Label label, RowLine row) {
            switch (label.head()) {
                case IGNORED, PLAN -> {}
                case SCALE -> {
                    scale = label.cell();
                    if (!label.values().isEmpty()) {
                        put(Head.PURPOSE, label, row);
                    }
                }
                default -> put(label.head(), label, row);
            }
            last = label.head() == Head.IGNORED ? last : label.head();
        }

        private void put(Head head, Labels.Label label, RowLine row) {
            Cell value = value(label.values());
            Entry entry = entries.get(head);
            if (value != null && entry != null && !value.isBlank()) {
                entries.put(head, entry.plus(value));
                cut.add(row);
            } else if (entry == null) {
                entries.put(head, new Entry(label.cell(), value == null ? List.of() : List.of(value)));
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
            Head above = last;
            if (written.size() == 1 && scale != null && !entries.containsKey(Head.PURPOSE)) {
                entries.put(Head.PURPOSE, new Entry(scale, List.of(written.get(0))));
                last = Head.PURPOSE;
            } else if (written.size() == 1
                    && (above == Head.GOAL || above == Head.PURPOSE)
                    && row.cells().indexOf(written.get(0)) > 0) {
                entries.computeIfPresent(above, (head, entry) -> entry.plus(written.get(0)));
                cut.add(row);
            } else if (!Signs.shows(Signs.ASIDE, row.compact())) {
                unknown.add(row);
            }
        }
    }
}
