package cn.jishen.intake.layout.flat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form whose cells were flattened to lines, laid out as a grid again. What cannot be placed is left out of the grid,
 * so that the project says what it lacks.
 */
final class FlatForm {
    private static final Pattern FIGURE = Pattern.compile("-?[0-9][0-9.,]*[%％]?");
    /** What no project is called: an amount or a piece of a code behind the name. */
    private static final Pattern NO_NAME = Pattern.compile("(\\d\\.\\d{2}|[0-9A-Z]{8,})$");

    private static final Pattern LABEL_REST = Pattern.compile("^(指标|绩效|一级|二级|三级|资金支出|预算规模).{0,5}$");

    /** The heads of a plan, in a text that should have none: their label was not recognised. */
    private static final Pattern STRAY_PERIODS = Pattern.compile("([0-9]{1,2}月[底末份]?){3}|([一二三四]季度[底末]?){3}");

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Head, FlatLabels.Span> spans = new EnumMap<>(Head.class);
    private final FlatLabels labels;
    private final Layouts layouts;
    private FlatLabels.@Nullable Span periods;
    private int row;
    private boolean disordered;
    private boolean planLost;

    private FlatForm(FlatLabels labels, Layouts layouts) {
        this.layouts = layouts;
        this.labels = labels;
        this.disordered = labels.before();
    }

    /**
     * The grid of the form; its lines follow the title.
     *
     * @return null where the texts do not stand in the order of the form, as when a program wrote column by column:
     *     then none can be told from its neighbour, those of the indicators neither
     */
    static @Nullable Grid grid(FlatLabels labels, Effort effort, Layouts layouts) {
        FlatForm form = new FlatForm(labels, layouts);
        form.layUpper();
        if (form.disordered) {
            return null;
        }
        form.layIndicators(effort);
        return Grid.of(form.cells, labels.spans().get(0).at().location());
    }

    /** The periods of a plan that make up a line; empty where something else is in it. */
    static List<String> periods(FlatLine line, Layouts layouts) {
        List<String> periods = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String piece : line.pieces()) {
            joined.append(piece);
            if (layouts.grammar().periodEnd(joined.toString()) != null) {
                periods.add(joined.toString());
                joined.setLength(0);
            }
        }
        return joined.isEmpty() ? periods : List.of();
    }

    private void layUpper() {
        for (FlatLabels.Span span : labels.spans()) {
            Head head = span.head();
            disordered |= head != Head.PLAN && hasPeriods(span.text());
            if (head == null) {
                periods = span;
            } else {
                spans.put(head, span);
            }
        }
        FlatLabels.Span name = spans.get(Head.NAME);
        disordered |= name != null && NO_NAME.matcher(name.text()).find();
        addRow(Head.CODE, Head.NAME);
        layAmounts();
        layPlan();
        FlatLabels.Span goal = spans.get(Head.GOAL);
        if (goal != null && !planLost && !endsInLabel(goal)) {
            addRow(Head.GOAL);
        }
    }

    private static boolean hasPeriods(String text) {
        return STRAY_PERIODS.matcher(Texts.compact(text)).find();
    }

    /** Whether the last line of the goal is the beginning of a label below. */
    private static boolean endsInLabel(FlatLabels.Span goal) {
        String last = goal.lines().get(goal.lines().size() - 1);
        return goal.lines().size() > 1 && LABEL_REST.matcher(last).matches();
    }

    /** The amounts stand each on the line of its label; the lines below the last are the purpose. */
    private void layAmounts() {
        List<String> cut = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Location place = Location.NOWHERE;
        FlatLabels.Span scale = spans.get(Head.SCALE);
        if (scale != null) {
            texts.add(scale.label());
        }
        for (Head head : List.of(Head.BUDGET, Head.FISCAL_FUNDS, Head.OTHER_FUNDS)) {
            FlatLabels.Span span = spans.get(head);
            if (span != null) {
                place = span.at().location();
                texts.add(span.label());
                texts.add(span.first());
                cut.addAll(span.below());
            }
        }
        lay(texts, place);
        FlatLabels.Span purpose = spans.get(Head.PURPOSE);
        if (scale != null) {
            List<String> lines = new ArrayList<>(cut);
            lines.addAll(scale.lines());
            lay(
                    List.of("", new FlatLabels.Span(Head.SCALE, "", scale.at(), lines).text()),
                    scale.at().location());
        } else if (purpose != null && cut.isEmpty()) {
            addRow(Head.PURPOSE);
        } else {
            disordered |= !cut.isEmpty();
        }
    }

    /** The figures only where there is one for each period; else their place cannot be known, and they stand as one. */
    private void layPlan() {
        FlatLabels.Span plan = spans.get(Head.PLAN);
        FlatLabels.Span heads = periods;
        if (plan == null || heads == null) {
            disordered |= plan != null && !hasPeriods(plan.first());
            planLost = plan != null || heads != null;
            return;
        }
        List<String> names = periods(heads.at(), layouts);
        List<String> lines = new ArrayList<>(plan.lines());
        lines.addAll(heads.lines());
        String text = String.join(" ", lines).strip();
        List<String> figures = text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
        disordered |=
                figures.stream().anyMatch(figure -> !FIGURE.matcher(figure).matches());
        List<String> head = new ArrayList<>(List.of(plan.label()));
        head.addAll(names);
        lay(head, plan.at().location());
        boolean known = figures.size() == names.size();
        List<String> below = new ArrayList<>(List.of(""));
        below.addAll(known ? figures : List.of(text.isEmpty() ? "（空）" : text));
        lay(below, heads.at().location());
    }

    private void layIndicators(Effort effort) {
        List<Head> heads = labels.heads();
        if (heads.size() < 3 || heads.get(0) != Head.LEVEL1 || heads.get(1) != Head.LEVEL2) {
            return;
        }
        Location place = labels.rows().isEmpty()
                ? Location.NOWHERE
                : labels.rows().get(0).location();
        lay(heads.stream().map(Head::label).toList(), place);
        cells.addAll(FlatTable.cells(heads, labels.rows(), row, effort, layouts));
    }

    private void addRow(Head... heads) {
        List<String> texts = new ArrayList<>();
        Location place = Location.NOWHERE;
        for (Head head : heads) {
            FlatLabels.Span span = spans.get(head);
            if (span != null) {
                place = span.at().location();
                texts.add(span.label());
                texts.add(span.text());
            }
        }
        lay(texts, place);
    }

    private void lay(List<String> texts, Location place) {
        if (texts.isEmpty()) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Cell(row, i, 1, 1, texts.get(i), place));
        }
        row++;
    }
}
