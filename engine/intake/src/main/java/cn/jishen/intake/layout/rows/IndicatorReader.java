package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.columns.ResolvedColumns;
import cn.jishen.intake.layout.columns.Signatures;
import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the indicator rows of one form: finds the columns, drops repeated heads, leaves healing and filling to
 * others.
 */
public final class IndicatorReader {
    /** Heads without which no indicator is whole. */
    public static final Set<Head> ESSENTIAL = EnumSet.of(Head.LEVEL1, Head.LEVEL2, Head.LEVEL3, Head.VALUE);

    /** Where the value stands in a row that has lost a cell before it. */
    private static final Set<Head> NEIGHBOURS = EnumSet.of(Head.LEVEL3, Head.DESCRIPTION, Head.BASIS);

    /** Nothing but a value: ≥95%, ≤36.5万元. */
    private static final Pattern COMPARED = Pattern.compile("^[≥≤＞＜><≧≦]\\s*[0-9０-９.]+\\S{0,6}$");

    private static final Pattern WITH_FIGURE = Pattern.compile("[0-9０-９]");

    public static final String ADVICE = "\n建议：对照原件核对，或把表头的写法加入表头词";

    private final String project;
    private final List<RowLine> lines;
    private final List<Term> order;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawRow> longTerm = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private @Nullable IndicatorColumns columns;
    private @Nullable Grid grid;
    private Term block = Term.ANNUAL;
    private RawRow.@Nullable Piece band;
    private boolean sided;
    private boolean afterBreak;

    private IndicatorReader(String project, List<RowLine> lines, List<Term> order) {
        this.project = project;
        this.lines = lines;
        this.order = order;
    }

    /**
     * The rows of a form.
     *
     * @param longTerm those of 中期, 长期 or 实施期; null where the form has none
     */
    public record Rows(List<RawRow> year, @Nullable List<RawRow> longTerm) {}

    /**
     * Reads the rows.
     *
     * @param project how the user knows the project, for messages
     * @param order of the terms that stand beside each other above the indicators; empty where none do
     */
    public static Reading<Rows> read(String project, List<RowLine> lines, List<Term> order) {
        IndicatorReader reader = new IndicatorReader(project, lines, order);
        for (int i = 0; i < lines.size(); i++) {
            reader.accept(lines.get(i), i);
        }
        return new Reading<>(
                new Rows(reader.rows, reader.sided ? reader.longTerm : null), reader.notes, reader.unreviewed);
    }

    private void accept(RowLine row, int index) {
        boolean untouched = columns != null && rows.isEmpty() && longTerm.isEmpty();
        boolean parts = untouched && columns != null && columns.isDividedInPartsBy(row.row(), row.layouts());
        if (row.labels().headIndicators() && !parts) {
            acceptHead(row, index);
            return;
        }
        if (columns == null || row.isBlank()) {
            return;
        }
        boolean divides = parts || row.labels().divideValue() || columns.isDividedInPlacesBy(row.row(), row.layouts());
        if (divides && untouched) {
            columns = columns.dividedBy(row.row(), row.layouts());
            IndicatorColumns.Column first = columns.valueOfPeriods(row.layouts());
            if (first != null) {
                doubt("指标值按时段分为几栏，按“" + abridge(first.cell().text()) + "”一栏读", row.location());
            }
            return;
        }
        afterBreak |= grid != row.grid();
        grid = row.grid();
        if (isAside(row)) {
            return;
        }
        List<List<Cell>> placed = columns.place(row.row());
        if (placed == null || columns.isOutOfLine(row.row())) {
            unreadRow("一行“" + abridge(row.text()) + "”的格与表头对不上，未读", row.location());
            return;
        }
        reportUnknown(row, placed);
        columns.conflicts(placed).forEach(head -> {
            String why = "有几列的表头都是“" + head.label() + "”而内容不同，只读了第一列";
            if (unreviewed.stream().noneMatch(u -> u.why().startsWith(why))) {
                doubt(why, row.location());
            }
        });
        if (columns.haveSides()) {
            addRow(row, placed, Term.LONG);
            addRow(row, placed, Term.ANNUAL);
        } else {
            addRow(row, placed, block);
        }
        afterBreak = false;
    }

    private void addRow(RowLine row, List<List<Cell>> placed, Term term) {
        IndicatorColumns known = columns;
        if (known == null) {
            return;
        }
        RawRow plain = RawRow.of(row.row(), known, placed, afterBreak, term);
        if (isOneText(plain)) {
            notes.add(new Note("指标表中的整行文字“" + abridge(plain.text(Head.LEVEL3)) + "”未作为指标行", row.location()));
            return;
        }
        RawRow.Piece first = known.heads().contains(Head.LEVEL1) ? null : band;
        RawRow raw = first == null ? plain : plain.with(Head.LEVEL1, first);
        Head shifted = shifted(raw);
        if (shifted != null) {
            String where = "，而“" + abridge(raw.text(shifted)) + "”写在“" + shifted.label() + "”列";
            unreadRow("“指标值”列写的是“" + abridge(raw.text(Head.VALUE)) + "”" + where + "，这一行可能错位，未读", row.location());
            return;
        }
        (term == Term.LONG ? longTerm : rows).add(raw);
        sided |= term == Term.LONG;
    }

    /** Whether one cell reaches from the name to the value: what it says belongs to neither. */
    private static boolean isOneText(RawRow row) {
        RawRow.Piece name = row.get(Head.LEVEL3);
        RawRow.Piece value = row.get(Head.VALUE);
        return !name.text().isEmpty()
                && name.text().equals(value.text())
                && name.location().equals(value.location());
    }

    /** Rows that are no indicators: a text across the table, signatures, opinions, totals. */
    private boolean isAside(RowLine row) {
        boolean across =
                row.cells().size() == 1 && columns != null && columns.columns().size() > 1;
        Layouts layouts = row.layouts();
        Cell first = row.row().written().get(0);
        boolean aside = layouts.shows("非指标行", Texts.compact(first.text()))
                && row.row().written().size() <= 3
                && (row.cells().indexOf(first) == 0 || row.isSingle());
        boolean signed = Signatures.in(row.row(), layouts);
        if (across || aside || signed) {
            String text = Texts.compact(row.text());
            Term term = across && text.endsWith("指标") ? layouts.term(text) : null;
            block = term == null ? block : term;
            if (across && isFirstLevel(first, layouts)) {
                band = new RawRow.Piece(
                        Texts.oneLine(first.text()),
                        first.location(),
                        true,
                        row.row().index());
                return true;
            }
            notes.add(new Note("指标表中的整行文字“" + abridge(row.text()) + "”未作为指标行", row.location()));
        }
        return across || aside || signed;
    }

    /** Whether a text across a table without a column of 一级指标 is the 一级指标 of the rows below. */
    private boolean isFirstLevel(Cell cell, Layouts layouts) {
        return columns != null
                && !columns.heads().contains(Head.LEVEL1)
                && layouts.shows("类别列", Texts.compact(cell.text()));
    }

    /** The column in which the value of a row stands from which a cell was deleted; null where none did. */
    private static @Nullable Head shifted(RawRow row) {
        String value = row.text(Head.VALUE);
        if (value.isEmpty() || WITH_FIGURE.matcher(value).find()) {
            return null;
        }
        return NEIGHBOURS.stream()
                .filter(head -> COMPARED.matcher(row.text(head)).find())
                .findFirst()
                .orElse(null);
    }

    private void acceptHead(RowLine row, int index) {
        Term term = blockTerm(row);
        if (columns != null && (term == null || term == block)) {
            notes.add(new Note("重复的指标表头已略去", row.location()));
            afterBreak = true;
        }
        block = term == null ? block : term;
        IndicatorColumns raw = IndicatorColumns.of(row.row(), row.layouts());
        columns = ResolvedColumns.of(raw, rowsBelow(index), orderAbove(row), row.layouts());
        grid = row.grid();
        for (IndicatorColumns.Column column : columns.columns()) {
            if (column.head() != null && column.isGuessed(row.layouts())) {
                doubt(
                        "表头“" + abridge(column.cell().text()) + "”不认识，按“"
                                + column.head().label() + "”读",
                        column.cell().location());
            }
        }
        Set<Head> missing = EnumSet.copyOf(ESSENTIAL);
        missing.removeAll(columns.heads());
        if (missing.size() == 1 && columns.heads().contains(Head.LEVEL3)) {
            missing.removeIf(head -> head == Head.LEVEL1 || head == Head.LEVEL2);
        }
        if (!missing.isEmpty()) {
            String labels = String.join("、", missing.stream().map(Head::label).toList());
            doubt("指标表的表头没有“" + labels + "”列", row.location());
        }
    }

    private List<Row> rowsBelow(int index) {
        List<Row> below = new ArrayList<>();
        for (RowLine line : lines.subList(index + 1, lines.size())) {
            if (line.labels().headIndicators()) {
                break;
            }
            below.add(line.row());
        }
        return below;
    }

    /** The term of the block that a row of heads begins: its label at the side, 长期绩效指标. */
    private static @Nullable Term blockTerm(RowLine row) {
        for (Labels.Label label : row.labels().all()) {
            if (label.head() == Head.IGNORED
                    && label.term() != null
                    && row.row().isOwn(label.cell())) {
                return label.term();
            }
        }
        Row above = row.row().index() == 0 ? null : row.grid().row(row.row().index() - 1);
        String text = above == null || above.written().size() != 1 ? "" : Texts.compact(above.text());
        return text.endsWith("指标") ? row.layouts().term(text) : null;
    }

    /** The order of the terms: that of the heads just above, where they name both, else of the goals or amounts. */
    private List<Term> orderAbove(RowLine row) {
        if (row.row().index() == 0) {
            return order;
        }
        List<Term> above = new ArrayList<>();
        for (Cell cell : row.grid().row(row.row().index() - 1).cells()) {
            Headed headed = row.layouts().headed(cell.text());
            if (headed != null && headed.term() != null && !above.contains(headed.term())) {
                above.add(headed.term());
            }
        }
        return above.size() == 2 ? above : order;
    }

    /** A column whose head is unknown may be one of those that are missing; only then is something of ours unread. */
    private void reportUnknown(RowLine row, List<List<Cell>> placed) {
        for (int i = 0; columns != null && i < placed.size(); i++) {
            IndicatorColumns.Column column = columns.columns().get(i);
            boolean written = placed.get(i).stream().anyMatch(cell -> !cell.isBlank());
            if (column.head() != null || !written) {
                continue;
            }
            if (column.cell().isBlank()) {
                doubt("没有表头的一列里写有“" + abridge(placed.get(i).get(0).text()) + "”，未读", row.location());
                return;
            }
            String what = "指标表中表头为“" + abridge(column.cell().text()) + "”的列不认识，未读";
            Location location = column.cell().location();
            boolean maybeOurs = !columns.heads().containsAll(EnumSet.of(Head.DESCRIPTION, Head.BASIS));
            if (maybeOurs || !columns.heads().containsAll(ESSENTIAL)) {
                if (unreviewed.stream().noneMatch(u -> u.location().equals(location))) {
                    doubt(what, location);
                }
            } else if (notes.stream().noneMatch(n -> n.location().equals(location))) {
                notes.add(new Note(what, location));
            }
        }
    }

    private void unreadRow(String why, Location location) {
        unreviewed.add(new Unreviewed(project + "的指标表", why + ADVICE, location, Gap.ofValues(1)));
    }

    private void doubt(String why, Location location) {
        unreviewed.add(new Unreviewed(project + "的指标表", why + ADVICE, location));
    }

    public static String abridge(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
