package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.project.Funds;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list with one row an indicator into its projects, found by code and name. */
final class ListReader {
    private static final String LIST = "一行一个指标的清单";

    /** Of more projects a doubt about a column is said once. */
    private static final int MOST_NAMED = 30;

    private final IndicatorList list;
    private final ListColumns columns;
    private final Map<String, List<ListEntry>> groups = new LinkedHashMap<>();
    /** How many rows of a project were not read. */
    private final Map<String, Integer> broken = new HashMap<>();

    private final Set<Object> said = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private final List<Unreviewed> columnDoubts = new ArrayList<>();
    private @Nullable String current;
    private boolean complete = true;

    private ListReader(IndicatorList list) {
        this.list = list;
        this.columns = ListColumns.of(list);
    }

    /**
     * Reads the list.
     *
     * @param position of its first project among those of the document, from 1
     */
    static Reading<List<Project>> read(IndicatorList list, int position) {
        ListReader reader = new ListReader(list);
        reader.checkHeads();
        list.rows().forEach(reader::accept);
        List<Project> projects = reader.projects(position);
        reader.unreviewed.addAll(reader.ofColumns());
        return new Reading<>(projects, reader.notes, reader.unreviewed);
    }

    private void checkHeads() {
        Set<Head> missing = EnumSet.copyOf(IndicatorReader.ESSENTIAL);
        missing.removeAll(columns.heads());
        boolean twoLevels = missing.size() == 1 && columns.heads().contains(Head.LEVEL3);
        missing.removeIf(head -> twoLevels && (head == Head.LEVEL1 || head == Head.LEVEL2));
        for (IndicatorColumns.Column column : columns.columns().columns()) {
            Cell cell = column.cell();
            if (column.head() != null && list.head(cell) == null && column.isGuessed(list.layouts())) {
                complete = false;
                columnDoubts.add(new Unreviewed(
                        LIST,
                        "表头“" + IndicatorReader.abridge(cell.text()) + "”不认识，按“"
                                + column.head().label() + "”读" + IndicatorReader.ADVICE,
                        cell.location()));
            }
        }
        if (!missing.isEmpty()) {
            String labels = String.join("、", missing.stream().map(Head::label).toList());
            complete = false;
            columnDoubts.add(new Unreviewed(
                    LIST,
                    "表头没有“" + labels + "”列" + IndicatorReader.ADVICE,
                    list.heads().get(0).location()));
        }
    }

    private void accept(RowLine row) {
        if (row.isBlank() || isAside(row)) {
            return;
        }
        List<List<Cell>> placed = columns.columns().place(row.row());
        if (placed == null || columns.columns().isOutOfLine(row.row())) {
            doubt("第" + (row.row().index() + 1) + "行的格与表头对不上，未读", row);
            if (current != null) {
                broken.merge(current, 1, Integer::sum);
            } else {
                complete = false;
            }
            return;
        }
        ListEntry entry = ListEntry.of(row, columns, placed);
        String key = key(entry);
        if (key == null) {
            complete = false;
            doubt("第" + (row.row().index() + 1) + "行没有项目编码和名称，不知属于哪个项目，未读", row);
            return;
        }
        current = key;
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        reportUnknown(placed);
        for (Head head : columns.columns().conflicts(placed)) {
            if (said.add(head)) {
                complete = false;
                doubt("有几列的表头都是“" + head.label() + "”而内容不同，只读了第一列", row);
            }
        }
    }

    /** Rows that are no indicators: a repeated head, a total, a remark. */
    private boolean isAside(RowLine row) {
        if (IndicatorList.repeats(list.heads(), row)) {
            notes.add(new Note("清单中重复的表头已略去", row.location()));
            return true;
        }
        Cell first = row.row().written().get(0);
        String text = Texts.compact(first.text());
        boolean total = list.layouts().shows("清单合计", text);
        boolean remark = row.isSingle()
                && (first.columns() > 1
                        || row.cells().size() == 1
                        || list.layouts().shows("清单附注", text)
                        || list.layouts().shows(Signs.ASIDE, text));
        if (total || remark) {
            notes.add(new Note("清单中的“" + IndicatorReader.abridge(row.text()) + "”一行未作为指标行", row.location()));
        }
        return total || remark;
    }

    /** Which project a row belongs to; null when nothing tells. What a row leaves blank goes on from above. */
    private @Nullable String key(ListEntry entry) {
        String code = Texts.compact(entry.text(Head.CODE));
        String name = Texts.compact(entry.text(Head.NAME));
        String above = current;
        if (above == null) {
            return entry.isNamed() ? code + "|" + name : null;
        }
        String aboveCode = above.substring(0, above.indexOf('|'));
        String aboveName = above.substring(above.indexOf('|') + 1);
        boolean sameCode = code.isEmpty() || code.equals(aboveCode);
        boolean sameName = name.isEmpty() || name.equals(aboveName);
        return sameCode && sameName ? above : code + "|" + name;
    }

    private void reportUnknown(List<List<Cell>> placed) {
        for (int i = 0; i < placed.size(); i++) {
            boolean written = placed.get(i).stream().anyMatch(cell -> !cell.isBlank());
            Cell head = columns.columns().columns().get(i).cell();
            if (!columns.isUnknown(i) || !written || !said.add(head)) {
                continue;
            }
            String what = head.isBlank()
                    ? "没有表头的一列里写有“"
                            + IndicatorReader.abridge(placed.get(i).get(0).text()) + "”，未读"
                    : "清单中表头为“" + IndicatorReader.abridge(head.text()) + "”的列不认识，未读";
            boolean money =
                    !columns.heads().contains(Head.BUDGET) && list.layouts().shows("近似预算数", Texts.compact(head.text()));
            if (head.isBlank() || money || list.layouts().shows("疑似指标列", Texts.compact(head.text()))) {
                complete = false;
                columnDoubts.add(new Unreviewed(LIST, what + IndicatorReader.ADVICE, head.location()));
            } else {
                notes.add(new Note(what, head.location()));
            }
        }
    }

    private List<Project> projects(int position) {
        String unit = Funds.unit(list.lead().stream());
        boolean named = columns.columns().columns().stream()
                .anyMatch(column -> column.head() == Head.BUDGET
                        && !Amounts.unitOf(Texts.compact(column.cell().text()), "")
                                .isEmpty());
        if (unit == null && !named && columns.heads().contains(Head.BUDGET)) {
            notes.add(new Note("清单没有写明金额单位，按万元读入", list.heads().get(0).location()));
        }
        List<Project> projects = new ArrayList<>();
        Set<String> units = UnitRows.of(groups, unit == null ? Amounts.WAN : unit, list.layouts());
        groups.forEach((key, entries) -> {
            if (units.contains(key)) {
                String text = IndicatorReader.abridge(entries.get(0).text(Head.NAME));
                notes.add(new Note(
                        "清单中的“" + text + "”一行是单位或小计，不是项目", entries.get(0).raw().location()));
                return;
            }
            int unread = broken.getOrDefault(key, 0);
            boolean whole = complete && unread == 0;
            Reading<Project> reading = ListGroup.read(
                    columns, entries, position + projects.size(), unit == null ? Amounts.WAN : unit, unread, whole);
            notes.addAll(reading.notes());
            unreviewed.addAll(reading.unreviewed());
            if (reading.value() != null) {
                projects.add(reading.value());
            }
        });
        return projects;
    }

    private void doubt(String why, RowLine row) {
        String above = current;
        String what = above == null ? LIST : "项目“" + named(above) + "”的清单各行";
        unreviewed.add(new Unreviewed(what, why + IndicatorReader.ADVICE, row.location()));
    }

    /** The name of a group, its code where it has none. */
    private static String named(String key) {
        String name = key.substring(key.indexOf('|') + 1);
        return name.isEmpty() ? key.substring(0, key.indexOf('|')) : name;
    }

    /** A doubt about a column: it is one about each project, as long as they can be told one by one. */
    private List<Unreviewed> ofColumns() {
        List<Unreviewed> all = new ArrayList<>();
        for (Unreviewed each : columnDoubts) {
            if (groups.size() > MOST_NAMED || groups.isEmpty()) {
                all.add(each);
                continue;
            }
            groups.keySet().stream()
                    .map(ListReader::named)
                    .forEach(name -> all.add(new Unreviewed("项目“" + name + "”的清单各行", each.why(), each.location())));
        }
        return all;
    }
}
