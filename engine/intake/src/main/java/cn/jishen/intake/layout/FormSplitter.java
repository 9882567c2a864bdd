package cn.jishen.intake.layout;

import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines of a document into the forms of projects and the rest. A form begins at its title or at the row of
 * its code and name, and may go on over several tables until a heading, another form or a foreign table.
 */
final class FormSplitter {
    /** So many rows below a 项目名称 that starts a form there is another label of the form. */
    private static final int LOOK_AHEAD = 12;

    private static final Set<Head> OF_FORMS = EnumSet.of(Head.SCALE, Head.PURPOSE, Head.PLAN, Head.GOAL);

    private final List<Line> lines;
    private final List<@Nullable String> parts;
    private final List<Form> forms = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final List<Line> lead = new ArrayList<>();
    private @Nullable Line title;
    private @Nullable Open open;

    private FormSplitter(List<Line> lines, List<@Nullable String> parts) {
        this.lines = lines;
        this.parts = parts;
    }

    /**
     * @param forms in the order of the document
     * @param rest the lines that belong to no form
     */
    record Split(List<Form> forms, List<Line> rest) {}

    static Split split(List<Line> lines, List<@Nullable String> parts) {
        FormSplitter splitter = new FormSplitter(lines, parts);
        for (int i = 0; i < lines.size(); i++) {
            splitter.accept(i);
        }
        splitter.close();
        return new Split(List.copyOf(splitter.forms), List.copyOf(splitter.rest));
    }

    private void accept(int index) {
        Line line = lines.get(index);
        if (line.isBlank()) {
            if (open != null
                    && line instanceof Line.Tabular t
                    && open.isLast(t.row().grid())) {
                open.rows.add(t.row());
            }
        } else if (line.isFormTitle()) {
            close();
            title = line;
        } else if (line.isHeading()) {
            close();
            rest.add(line);
        } else if (line instanceof Line.Tabular tabular) {
            acceptRow(tabular, index);
        } else {
            leave(line);
        }
    }

    private void acceptRow(Line.Tabular line, int index) {
        Row row = line.row();
        if (Labels.headList(row)) {
            close();
            rest.add(line);
        } else if (startsProject(row, index)) {
            if (open == null || !open.waitsFor(row)) {
                begin(index);
            }
            add(row);
        } else if (Labels.headIndicators(row)) {
            if (open == null) {
                begin(index);
            }
            add(row);
        } else if (open != null && open.takes(row)) {
            add(row);
        } else if (open != null && open.comesClose(row)) {
            open.stray.add(row);
        } else {
            close(row);
            leave(line);
        }
    }

    private boolean startsProject(Row row, int index) {
        Set<Head> heads = Open.ownHeads(row);
        boolean named = heads.contains(Head.NAME) || heads.contains(Head.CODE);
        return named
                && (title != null
                        || (heads.contains(Head.NAME) && heads.contains(Head.CODE))
                        || (open != null && open.waitsFor(row))
                        || formFollows(index));
    }

    private boolean formFollows(int index) {
        int end = Math.min(lines.size(), index + LOOK_AHEAD);
        for (Line line : lines.subList(index + 1, end)) {
            if (line.isHeading() || line.isFormTitle()) {
                return false;
            }
            if (line instanceof Line.Tabular t
                    && (Labels.headIndicators(t.row())
                            || Open.ownHeads(t.row()).stream().anyMatch(OF_FORMS::contains))) {
                return true;
            }
        }
        return false;
    }

    private void begin(int index) {
        Line above = title;
        List<Line> aboveRows = List.copyOf(lead);
        title = null;
        close();
        open = new Open(above, parts.get(index), aboveRows);
    }

    private void add(Row row) {
        if (open != null) {
            open.add(row);
        }
    }

    private void leave(Line line) {
        if (open == null && title != null) {
            lead.add(line);
        }
        rest.add(line);
    }

    /** A row of another table ends the form, not a stray row of its own. */
    private void close(Row foreign) {
        if (open != null && !open.isLast(foreign.grid())) {
            close();
        }
    }

    private void close() {
        if (open != null) {
            forms.add(open.form());
        } else if (title != null) {
            forms.add(new Form(title, parts.get(lines.indexOf(title)), lead, List.of(), List.of()));
        }
        open = null;
        title = null;
        lead.clear();
    }

    /** The form that is being collected. */
    private static final class Open {
        private final @Nullable Line title;
        private final @Nullable String part;
        private final List<Line> lead;
        private final List<Row> rows = new ArrayList<>();
        private final List<Row> stray = new ArrayList<>();
        private final Set<Head> seen = EnumSet.noneOf(Head.class);
        private @Nullable Row indicatorHead;

        Open(@Nullable Line title, @Nullable String part, List<Line> lead) {
            this.title = title;
            this.part = part;
            this.lead = lead;
        }

        void add(Row row) {
            rows.add(row);
            if (Labels.headIndicators(row)) {
                indicatorHead = row;
            } else if (indicatorHead == null) {
                seen.addAll(ownHeads(row));
            }
        }

        /** Whether a row with the project's code or name is missing in this form, rather than beginning the next. */
        boolean waitsFor(Row row) {
            Set<Head> heads = ownHeads(row);
            return indicatorHead == null
                    && !(heads.contains(Head.NAME) && seen.contains(Head.NAME))
                    && !(heads.contains(Head.CODE) && seen.contains(Head.CODE));
        }

        boolean isLast(Grid grid) {
            return !rows.isEmpty() && rows.get(rows.size() - 1).grid() == grid;
        }

        /** Whether a row that is no head goes on with the form. */
        boolean takes(Row row) {
            if (isLast(row.grid())) {
                return true;
            }
            if (indicatorHead == null) {
                boolean labelled = ownHeads(row).stream().anyMatch(OF_FORMS::contains);
                return labelled
                        || (!rows.isEmpty()
                                && !row.cells().isEmpty()
                                && row.cells().get(0).isBlank());
            }
            return IndicatorColumns.fits(indicatorHead, row) && IndicatorColumns.resembles(row);
        }

        /** Whether the row is of a table that holds indicators in columns this form does not have. */
        boolean comesClose(Row row) {
            return IndicatorColumns.resembles(row);
        }

        Form form() {
            return new Form(title, part, lead, rows, stray);
        }

        static Set<Head> ownHeads(Row row) {
            Set<Head> heads = EnumSet.noneOf(Head.class);
            for (Labels.Label label : Labels.of(row)) {
                if (row.isOwn(label.cell())) {
                    heads.add(label.head());
                }
            }
            return heads;
        }
    }
}
