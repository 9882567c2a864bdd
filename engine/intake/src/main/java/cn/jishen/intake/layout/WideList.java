package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.lists.KindColumns;
import cn.jishen.intake.layout.lists.Sentence;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.project.Funds;
import cn.jishen.intake.layout.project.FundsReader;
import cn.jishen.intake.layout.project.ProjectBlock;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.rows.Sentences;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list with one row a project, its indicators as sentences below their kinds.
 *
 * @param lead lines above the heads: a title, the unit of amounts
 * @param rows those below the heads
 */
record WideList(List<Line> lead, KindColumns columns, List<RowLine> rows) {
    WideList {
        lead = List.copyOf(lead);
        rows = List.copyOf(rows);
    }

    /** @param position of its first project among those of the document, from 1 */
    Reading<List<Project>> read(int position, Layouts layouts) {
        List<Project> projects = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Unreviewed> unreviewed = new ArrayList<>();
        String said = Funds.unit(lead.stream());
        String unit = said == null ? Amounts.WAN : said;
        for (RowLine row : rows) {
            Cell first =
                    row.row().written().isEmpty() ? null : row.row().written().get(0);
            boolean total = first != null && layouts.shows("清单合计", Texts.compact(first.text()));
            if (first == null || total || row.isSingle() || text(row, Head.NAME).isEmpty()) {
                notes.addAll(
                        first == null
                                ? List.of()
                                : List.of(new Note(
                                        "清单中的“" + IndicatorReader.abridge(row.text()) + "”一行未作为项目", row.location())));
                continue;
            }
            projects.add(project(row, position + projects.size(), unit, layouts, notes, unreviewed));
        }
        return new Reading<>(projects, notes, unreviewed);
    }

    private Project project(
            RowLine row, int position, String unit, Layouts layouts, List<Note> notes, List<Unreviewed> unreviewed) {
        String name = text(row, Head.NAME);
        String code = Texts.compact(text(row, Head.CODE));
        String id = code.isEmpty() ? "P" + position : code;
        String who = "项目“" + name + "”";
        ProjectBlock block = block(row);
        Reading<Funds> funds = FundsReader.read(who, block, List.of(), unit, layouts);
        notes.addAll(funds.notes());
        unreviewed.addAll(funds.unreviewed());
        List<Sentence> sentences = columns.sentences(row.row(), layouts);
        for (Cell head : columns.unknown()) {
            Cell cell = KindColumns.under(row.row(), head);
            if (cell != null && !cell.isBlank()) {
                unreviewed.add(new Unreviewed(
                        who + "的清单各行",
                        "表头为“" + IndicatorReader.abridge(head.text()) + "”的一列（预算、目标或指标）不认识，未读" + IndicatorReader.ADVICE,
                        cell.location()));
            }
        }
        if (columns.pairs().isEmpty()) {
            unreviewed.add(Sentences.unread(who, row.location()));
        }
        Funds amounts = funds.orElse(Funds.NONE);
        return new Project(
                id,
                null,
                code,
                name,
                amounts.budget(),
                amounts.fiscal(),
                amounts.other(),
                block.passage(Head.PURPOSE),
                block.passage(Head.GOAL),
                null,
                Sentences.indicators(id, sentences, layouts.grammar()),
                LongTerm.NONE,
                Gap.in(funds.unreviewed()),
                !columns.pairs().isEmpty(),
                block.places(row.location()));
    }

    private ProjectBlock block(RowLine row) {
        Map<Head, ProjectBlock.Entry> entries = new EnumMap<>(Head.class);
        columns.project().forEach((head, label) -> {
            Cell cell = KindColumns.under(row.row(), label);
            entries.put(head, new ProjectBlock.Entry(label, cell == null ? List.of() : List.of(cell)));
        });
        return new ProjectBlock(entries, Map.of(), Map.of(), null, null, null, List.of(), List.of(), List.of());
    }

    private String text(RowLine row, Head head) {
        Cell label = columns.project().get(head);
        Cell cell = label == null ? null : KindColumns.under(row.row(), label);
        return cell == null ? "" : Texts.oneLine(cell.text());
    }

    /** The text of the first row under a head; null where there is none. */
    @Nullable
    String first(Head head) {
        for (RowLine row : rows) {
            String text = text(row, head);
            if (!text.isEmpty() && !row.isSingle()) {
                return text;
            }
        }
        return null;
    }
}
