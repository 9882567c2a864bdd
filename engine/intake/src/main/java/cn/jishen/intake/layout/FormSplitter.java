package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.lists.KindColumns;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.layout.words.Signs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines of a document into the forms of projects and the rest. A form begins at its title or at the row of
 * its code and name, and may go on over several tables until a heading, another form or a foreign table.
 */
final class FormSplitter {
    /** So many lines below a 项目名称 that starts a form there is another label of the form. */
    private static final int LOOK_AHEAD = 30;

    /** So many lines above a list may give its unit of amounts. */
    private static final int LEAD = 4;

    private final List<Line> lines;
    private final List<@Nullable String> parts;
    private final List<Form> forms = new ArrayList<>();
    private final List<IndicatorList> lists = new ArrayList<>();
    private final List<WideList> wides = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final List<Line> lead = new ArrayList<>();
    private @Nullable Line title;
    private int titleIndex;
    private @Nullable OpenForm open;
    private @Nullable DocumentKind above;

    private FormSplitter(List<Line> lines, List<@Nullable String> parts) {
        this.lines = lines;
        this.parts = parts;
    }

    /**
     * What a document consists of.
     *
     * @param forms in the order of the document
     * @param lists with one row an indicator
     * @param wides with one row a project
     * @param rest the lines that belong to neither
     */
    record Split(List<Form> forms, List<IndicatorList> lists, List<WideList> wides, List<Line> rest) {
        Split {
            forms = List.copyOf(forms);
            lists = List.copyOf(lists);
            wides = List.copyOf(wides);
            rest = List.copyOf(rest);
        }

        boolean hasTables() {
            return !forms.isEmpty() || !lists.isEmpty() || !wides.isEmpty();
        }
    }

    /** @param parts 部门, 单位 or null for each line */
    static Split split(List<Line> lines, List<@Nullable String> parts) {
        FormSplitter splitter = new FormSplitter(lines, parts);
        int next = 0;
        while (next < lines.size()) {
            int behind = splitter.acceptList(next);
            behind = behind == next ? splitter.acceptWide(next) : behind;
            if (behind == next) {
                splitter.accept(lines.get(next), next);
                behind++;
            }
            next = behind;
        }
        splitter.close();
        return new Split(splitter.forms, splitter.lists, splitter.wides, splitter.rest);
    }

    /** Takes the list whose heads begin with this line; the line behind it, or the same where no list begins. */
    private int acceptList(int index) {
        int heads = IndicatorList.headsAt(lines, index);
        if (heads == 0) {
            return index;
        }
        title = null;
        close();
        List<RowLine> head = new ArrayList<>();
        for (Line line : lines.subList(index, index + heads)) {
            head.add((RowLine) line);
        }
        List<RowLine> rows = new ArrayList<>();
        RowLine last = head.get(heads - 1);
        int next = index + heads;
        while (next < lines.size() && lines.get(next) instanceof RowLine row && goesOn(head, last, row, next)) {
            rows.add(row);
            last = row;
            next++;
        }
        lists.add(new IndicatorList(lines.subList(Math.max(0, index - LEAD), index), head, rows));
        return next;
    }

    /** Takes the list of one row a project whose heads begin with this line; the line behind it, or the same. */
    private int acceptWide(int index) {
        KindColumns columns =
                lines.get(index) instanceof RowLine row && row.labels().nameProject()
                        ? KindColumns.at(row.row(), row.layouts())
                        : null;
        if (columns == null || !(lines.get(index) instanceof RowLine head)) {
            return index;
        }
        title = null;
        close();
        int next = index + columns.rows();
        List<RowLine> rows = new ArrayList<>();
        while (next < lines.size() && lines.get(next) instanceof RowLine row && row.grid() == head.grid()) {
            rows.add(row);
            next++;
        }
        wides.add(new WideList(lines.subList(Math.max(0, index - LEAD), index), columns, rows));
        return next;
    }

    private boolean goesOn(List<RowLine> head, RowLine last, RowLine row, int index) {
        boolean other = IndicatorList.headsAt(lines, index) > 0 && !IndicatorList.repeats(head, row);
        return !other && !row.isFormTitle() && IndicatorList.goesOn(last, row);
    }

    private void accept(Line line, int index) {
        DocumentKind titled = open == null || !(line instanceof RowLine) ? FormKind.titled(line) : null;
        if (line.isFormTitle()) {
            closeBefore(line);
            above = titled;
            title = line;
            titleIndex = index;
        } else if (line.isHeading() || titled != null) {
            close();
            above = titled;
            rest.add(line);
        } else if (line instanceof RowLine row) {
            acceptRow(row, index);
        } else {
            if (open != null && !line.isBlank()) {
                open.interrupt();
            }
            leave(line);
        }
    }

    private void acceptRow(RowLine row, int index) {
        OpenForm form = open;
        if (row.isBlank()) {
            if (form != null && form.endsIn(row.grid())) {
                form.add(row);
            }
        } else if (startsProject(row, index)) {
            OpenForm project = form != null && form.waitsFor(row) ? form : begin(index);
            project.add(row);
        } else if (row.labels().headIndicators()) {
            OpenForm project = form != null ? form : begin(index);
            project.add(row);
        } else if (form != null && form.takes(row)) {
            form.add(row);
        } else if (form != null && IndicatorColumns.resembles(row.row())) {
            form.addStray(row);
        } else {
            if (form != null) {
                close();
            }
            leave(row);
        }
    }

    /** A 项目名称 alone also heads columns of other tables, so more of the form must be in sight. */
    private boolean startsProject(RowLine row, int index) {
        boolean awaited = open != null && open.waitsFor(row);
        return row.labels().nameProject()
                && !row.labels().headProjects()
                && (awaited || title != null || formFollows(row, index));
    }

    private boolean formFollows(RowLine first, int index) {
        for (Line line : lines.subList(index + 1, Math.min(lines.size(), index + LOOK_AHEAD))) {
            if (line.isHeading() || line.isFormTitle()) {
                return false;
            }
            if (line instanceof RowLine row) {
                if (row.labels().headIndicators() || row.labels().haveAny(OpenForm.INNER)) {
                    return true;
                }
                if (row.labels().nameProject()
                        && row.labels().haveAny(first.labels().own())) {
                    return false;
                }
            }
        }
        return false;
    }

    private OpenForm begin(int index) {
        OpenForm form = new OpenForm(title, parts.get(index), List.copyOf(lead));
        title = null;
        close();
        open = form;
        return form;
    }

    private void leave(Line line) {
        if (open == null && title != null) {
            lead.add(line);
        }
        rest.add(line);
    }

    /** A title without a number above another title is the title of both, not one whose table is missing. */
    private void closeBefore(Line next) {
        if (title != null
                && !title.layouts().shows(Signs.NUMBERED, title.compact())
                && !next.compact().equals(title.compact())) {
            title = null;
        }
        close();
    }

    private void close() {
        if (open != null) {
            Form form = open.close();
            forms.add(form.of(FormKind.of(form, above)));
        } else if (title != null) {
            forms.add(Form.untabled(title, parts.get(titleIndex)));
        }
        open = null;
        title = null;
        lead.clear();
    }
}
