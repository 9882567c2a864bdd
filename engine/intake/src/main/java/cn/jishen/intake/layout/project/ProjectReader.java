package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.lists.NamedKinds;
import cn.jishen.intake.layout.lists.Sentence;
import cn.jishen.intake.layout.rows.CutText;
import cn.jishen.intake.layout.rows.IndicatorReader;
import cn.jishen.intake.layout.rows.IndicatorRows;
import cn.jishen.intake.layout.rows.RawRow;
import cn.jishen.intake.layout.rows.RowHealer;
import cn.jishen.intake.layout.rows.Sentences;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Symbols;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one form into a project. */
public final class ProjectReader {
    /** Labels that every layout has. */
    private static final Set<Head> WANTED = EnumSet.of(Head.NAME, Head.BUDGET, Head.GOAL);

    private final Layouts layouts;
    private final Form form;
    private final ProjectBlock block;
    private final String who;
    private final List<Note> notes = new ArrayList<>();
    private final List<Unreviewed> unreviewed = new ArrayList<>();
    private boolean complete = true;

    private ProjectReader(Form form, int position, Layouts layouts) {
        this.layouts = layouts;
        this.form = form;
        Reading<ProjectBlock> likely = LikelyLabels.completed(ProjectBlockReader.read(form.upper()), form, layouts);
        this.block = likely.orElse(ProjectBlockReader.read(form.upper()));
        unreviewed.addAll(likely.unreviewed());
        complete = likely.unreviewed().isEmpty();
        String name = Texts.oneLine(block.text(Head.NAME));
        this.who = name.isEmpty() ? "第" + position + "张绩效目标表" : "项目“" + name + "”";
    }

    /**
     * Reads one form into a project.
     *
     * @param position of the form in the document, from 1; the id of a project without a code
     */
    public static Reading<Project> read(Form form, int position, Layouts layouts) {
        ProjectReader reader = new ProjectReader(form, position, layouts);
        Project project = reader.project(position);
        return new Reading<>(project, reader.notes, reader.unreviewed);
    }

    private Project project(int position) {
        String code = Texts.compact(block.text(Head.CODE));
        String id = code.isEmpty() ? "P" + position : code;
        Sides sides = sides(id);
        Funds funds = noted(FundsReader.read(who, block, form.upper(), Funds.unit(form), layouts))
                .orElse(Funds.NONE);
        SpendingPlan plan = plan();
        checkUpper(funds);
        checkIndicators(!sides.year().isEmpty());
        complete &= isLegible();
        return new Project(
                id,
                form.part(),
                code,
                Texts.oneLine(block.text(Head.NAME)),
                funds.budget(),
                funds.fiscal(),
                funds.other(),
                block.passage(Head.PURPOSE),
                block.passage(Head.GOAL),
                plan,
                sides.year(),
                new LongTerm(longTermGoal(), sides.longTerm()),
                Gap.in(unreviewed),
                complete,
                block.places(form.location()));
    }

    private <T> Reading<T> noted(Reading<T> reading) {
        notes.addAll(reading.notes());
        unreviewed.addAll(reading.unreviewed());
        return reading;
    }

    private Sides sides(String id) {
        Reading<IndicatorReader.Rows> raw =
                noted(IndicatorReader.read(who, form.indicators(), Terms.beside(form.upper())));
        complete &= raw.unreviewed().isEmpty();
        List<Sentence> sentences = form.indicators().isEmpty() ? sentences() : List.of();
        if (!sentences.isEmpty()) {
            complete = false;
            unreviewed.add(Sentences.unread(who, sentences.get(0).location()));
            return new Sides(Sentences.indicators(id, sentences, layouts.grammar()), null);
        }
        IndicatorReader.Rows rows = raw.orElse(new IndicatorReader.Rows(List.of(), null));
        List<RawRow> later = rows.longTerm();
        boolean swapped = later != null && isBlank(rows.year()) && !isBlank(later);
        if (later == null || swapped) {
            if (swapped) {
                notes.add(new Note(who + "的年度指标空着，只填了中长期指标，按后者读入", form.location()));
            }
            return new Sides(indicators(id, swapped && later != null ? later : rows.year()), null);
        }
        return new Sides(
                indicators(id, rows.year()),
                noted(IndicatorRows.indicators(who, id, later, layouts)).orElse(List.of()));
    }

    /** Indicators that stand in one cell of the form, behind the names of their kinds. */
    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (RowLine row : form.upper()) {
            for (Labels.Label label : row.labels().all()) {
                boolean holds =
                        label.head() == Head.IGNORED && label.cell().text().contains("指标");
                label.values().stream()
                        .filter(cell -> holds && row.row().isOwn(cell))
                        .forEach(cell -> sentences.addAll(NamedKinds.in(cell.text(), cell.location(), layouts)));
            }
        }
        return sentences;
    }

    /** The indicators of the year and those of a longer term; null where the form has none of these. */
    private record Sides(List<Indicator> year, @Nullable List<Indicator> longTerm) {}

    private static boolean isBlank(List<RawRow> rows) {
        return rows.stream().allMatch(RawRow::isOnlyCategory);
    }

    private List<Indicator> indicators(String id, List<RawRow> rows) {
        Reading<List<RawRow>> healing = noted(RowHealer.heal(who, rows, layouts.grammar()));
        complete &= healing.unreviewed().isEmpty();
        List<RawRow> healed = healing.orElse(List.of());
        return noted(IndicatorRows.indicators(who, id, healed, layouts)).orElse(List.of());
    }

    /** A goal of a longer term; null where the form has none beside the year's. */
    private @Nullable String longTermGoal() {
        ProjectBlock.Entry entry = block.longTerm().get(Head.GOAL);
        return entry == null ? null : entry.text();
    }

    private @Nullable SpendingPlan plan() {
        Cell label = block.plan();
        return label == null
                ? null
                : noted(PlanReader.read(who, label, block.periods(), block.figures()))
                        .value();
    }

    /** Whether no cell has characters that the reader could not name; which they are it has said itself. */
    private boolean isLegible() {
        return Stream.concat(form.upper().stream(), form.indicators().stream())
                .noneMatch(row -> row.text().contains(Symbols.UNKNOWN));
    }

    /** An unknown row may hold one of the wanted texts only where that is missing. */
    /** @param funds with the rows without a known label that they were read from */
    private void checkUpper(Funds funds) {
        block.cut().forEach(row -> notes.add(new Note(who + "的文字" + CutText.joined(row.location()), row.location())));
        Set<Head> missing = EnumSet.copyOf(WANTED);
        missing.removeIf(head -> block.hasCell(head) || (head == Head.BUDGET && funds.budget() != null));
        for (RowLine row : block.unknown()) {
            if (funds.rows().contains(row.row())) {
                continue;
            }
            String text = "“" + IndicatorReader.abridge(row.text()) + "”一行不认识，未读";
            if (missing.isEmpty() && !form.indicators().isEmpty() && !row.standsAtCut()) {
                notes.add(new Note(who + "的表中" + text, row.location()));
            } else {
                doubt(text, row.location(), Gap.NONE);
            }
        }
        for (RowLine row : block.crowded()) {
            complete = false;
            unreviewed.add(new Unreviewed(
                    who + "的绩效目标",
                    "“绩效目标”之后有几格：“" + IndicatorReader.abridge(row.text()) + "”，按“"
                            + IndicatorReader.abridge(block.text(Head.GOAL)) + "”读" + IndicatorReader.ADVICE,
                    row.location()));
        }
        if (!missing.isEmpty()) {
            doubt(
                    "没有认出" + String.join("、", missing.stream().map(Head::label).toList()),
                    form.location(),
                    unread(missing));
        }
    }

    /** @param worded whether the indicators stand as sentences in a cell */
    private void checkIndicators(boolean worded) {
        if (!form.stray().isEmpty()) {
            String rows = "其后的指标行（" + form.stray().size() + "行）";
            Gap unread = Gap.ofValues(form.stray().size());
            doubt(rows + "与表头对不上，未读", form.stray().get(0).location(), unread);
        }
        if (form.indicators().isEmpty() && !worded) {
            doubt("没有认出指标表", form.location(), Gap.ofValues(1));
        }
    }

    /** What may stand in the rows that are not known: the labels that are missing, and always the name. */
    private Gap unread(Set<Head> missing) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Head head : missing) {
            Field field = head.field();
            if (field != null && (head == Head.NAME || !block.unknown().isEmpty())) {
                fields.add(field);
            }
        }
        return Gap.of(fields);
    }

    private void doubt(String why, Location location, Gap gap) {
        complete = false;
        unreviewed.add(new Unreviewed(who + "的绩效目标表", why + "\n建议：对照原件核对，或把表头的写法加入表头词", location, gap));
    }
}
