package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.project.Funds;
import cn.jishen.intake.layout.project.FundsReader;
import cn.jishen.intake.layout.project.PlanReader;
import cn.jishen.intake.layout.project.ProjectBlock;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.rows.IndicatorRows;
import cn.jishen.intake.layout.rows.RawRow;
import cn.jishen.intake.layout.rows.RowHealer;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of one project in a list, as the project. */
final class ListGroup {
    private final ListColumns columns;
    private final List<ListEntry> entries;
    private final String who;
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private final int unread;
    private boolean complete;

    private ListGroup(ListColumns columns, List<ListEntry> entries, int position, int unread, boolean complete) {
        this.columns = columns;
        this.entries = entries;
        this.unread = unread;
        this.complete = complete;
        String name = first(Head.NAME);
        String code = first(Head.CODE);
        this.who = name.isEmpty() ? "第" + position + "个项目（" + code + "）" : "项目“" + name + "”";
    }

    /**
     * Reads the project.
     *
     * @param position from 1; the id of a project without a code
     * @param unit of amounts whose head names none
     * @param unread how many of its rows were not read
     * @param complete false when a row or a column that may be the project's was not read
     */
    static Reading<Project> read(
            ListColumns columns, List<ListEntry> entries, int position, String unit, int unread, boolean complete) {
        ListGroup group = new ListGroup(columns, entries, position, unread, complete);
        return new Reading<>(group.project(position, unit), group.notes, group.unreviewed);
    }

    private Project project(int position, String unit) {
        Map<Head, ProjectBlock.Entry> texts = new EnumMap<>(Head.class);
        for (IndicatorColumns.Column column : columns.columns().columns()) {
            Head head = columns.inList(column.head());
            if (column.term() == Term.LONG) {
                continue;
            }
            if (head != null && !head.isForeign() && !head.isIndicatorColumn() && !texts.containsKey(head)) {
                texts.put(head, entry(head, column.cell()));
            }
        }
        ProjectBlock block =
                new ProjectBlock(texts, Map.of(), Map.of(), null, null, null, List.of(), List.of(), List.of());
        String code = Texts.compact(block.text(Head.CODE));
        String id = code.isEmpty() ? "P" + position : code;
        Funds funds = noted(FundsReader.read(who, block, List.of(), unit, columns.layouts()))
                .orElse(Funds.NONE);
        SpendingPlan plan = plan();
        return new Project(
                id,
                null,
                code,
                Texts.oneLine(block.text(Head.NAME)),
                funds.budget(),
                funds.fiscal(),
                funds.other(),
                block.passage(Head.PURPOSE),
                block.passage(Head.GOAL),
                plan,
                indicators(id),
                new LongTerm(longTermGoal(), null),
                Gap.in(unreviewed).plus(Gap.ofValues(unread)),
                complete,
                block.places(entries.get(0).raw().location()));
    }

    /** The goal of a longer term; null where the list has no column for it beside the year's. */
    private @Nullable String longTermGoal() {
        boolean has = columns.columns().columns().stream()
                .anyMatch(column -> column.head() == Head.GOAL && column.term() == Term.LONG);
        return !has
                ? null
                : entries.stream()
                        .map(entry -> entry.longTerm().get(Head.GOAL))
                        .filter(Objects::nonNull)
                        .map(Cell::text)
                        .findFirst()
                        .orElse("");
    }

    private <T> Reading<T> noted(Reading<T> reading) {
        notes.addAll(reading.notes());
        unreviewed.addAll(reading.unreviewed());
        return reading;
    }

    /** The one text that the rows have under a head; nothing and a doubt when they have several. */
    private ProjectBlock.Entry entry(Head head, Cell label) {
        List<Cell> cells = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        for (ListEntry entry : entries) {
            Cell cell = entry.project().get(head);
            if (cell != null && texts.add(Texts.compact(cell.text()))) {
                cells.add(cell);
            }
        }
        if (cells.size() > 1) {
            doubt(head.label(), Gap.of(head.field()), cells);
            return new ProjectBlock.Entry(label, List.of());
        }
        return new ProjectBlock.Entry(label, cells);
    }

    private void doubt(String what, Gap gap, List<Cell> cells) {
        complete = false;
        String first = IndicatorReader.abridge(cells.get(0).text());
        String second = IndicatorReader.abridge(cells.get(1).text());
        unreviewed.add(new Unreviewed(
                who + "的" + what,
                "清单各行写法不一：“" + first + "”“" + second + "”\n建议：核对后改为一致",
                cells.get(1).location(),
                gap));
    }

    private @Nullable SpendingPlan plan() {
        List<PlanPeriod> read = new ArrayList<>();
        for (int i = 0; i < columns.periods().size(); i++) {
            String name = columns.periods().get(i);
            if (name == null) {
                continue;
            }
            Cell head = columns.columns().columns().get(i).cell();
            Cell figure = figure(i);
            String text = figure == null ? "" : Texts.oneLine(figure.text());
            read.add(PlanPeriod.of(
                    name,
                    text,
                    figure == null ? head.location() : figure.location(),
                    columns.layouts().grammar()));
        }
        if (read.isEmpty()) {
            return null;
        }
        Reading<SpendingPlan> plan = noted(PlanReader.complete(who, columns.planHead(), read));
        return plan.value();
    }

    /** The figure in a column of the plan: the first that is written; one that differs below is said. */
    private @Nullable Cell figure(int column) {
        List<Cell> written = entries.stream()
                .flatMap(entry -> entry.placed().get(column).stream())
                .filter(cell -> !cell.isBlank())
                .toList();
        for (Cell cell : written) {
            if (!Texts.compact(cell.text()).equals(Texts.compact(written.get(0).text()))) {
                doubt("资金支出计划", Gap.NONE, List.of(written.get(0), cell));
                return null;
            }
        }
        return written.isEmpty() ? null : written.get(0);
    }

    /** Rows that repeat the project stand each for itself; only rows under a blank or merged one may be cut halves. */
    private List<Indicator> indicators(String id) {
        List<RawRow> rows = entries.stream()
                .filter(entry -> !entry.isBare())
                .map(ListEntry::raw)
                .toList();
        boolean repeated = entries.stream().allMatch(ListEntry::isNamed);
        List<RawRow> whole = repeated
                ? rows
                : noted(RowHealer.heal(who, rows, columns.layouts().grammar())).orElse(rows);
        return noted(IndicatorRows.indicators(who, id, whole, columns.layouts()))
                .orElse(List.of());
    }

    private String first(Head head) {
        return entries.stream()
                .map(entry -> entry.text(head))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
