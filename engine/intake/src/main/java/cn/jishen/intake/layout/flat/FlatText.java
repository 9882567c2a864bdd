package cn.jishen.intake.layout.flat;

import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.ProseLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Grid;
import java.util.ArrayList;
import java.util.List;

/** Finds forms of which only lines are left, and lays them out as rows again. */
public final class FlatText {
    private FlatText() {}

    /** The lines with the flattened forms as rows; others are left. */
    public static List<Line> unfolded(List<Line> lines, Layouts layouts) {
        List<Line> out = new ArrayList<>();
        Effort effort = new Effort();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            out.add(line);
            i++;
            int end = line instanceof ProseLine && line.isFormTitle() ? end(lines, i) : i;
            List<FlatLine> form = flat(lines.subList(i, end));
            FlatLabels labels = FlatLabels.of(SideLabels.lifted(form, layouts), layouts);
            Grid grid = isForm(labels) ? FlatForm.grid(labels, effort, layouts) : null;
            if (grid != null) {
                addRows(out, grid, layouts);
                i = end;
            }
        }
        return List.copyOf(out);
    }

    /** Where the prose of a form ends: before a heading, a title or a table. */
    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size()
                && lines.get(end) instanceof ProseLine line
                && !line.isFormTitle()
                && !line.isHeading()) {
            end++;
        }
        return end;
    }

    private static List<FlatLine> flat(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(FlatLine::of).toList();
    }

    /** Whether lines below a title have the labels of a form and the heads of its indicators. */
    private static boolean isForm(FlatLabels labels) {
        return !labels.heads().isEmpty()
                && labels.spans().stream().anyMatch(span -> span.head() == Head.CODE || span.head() == Head.NAME);
    }

    private static void addRows(List<Line> out, Grid grid, Layouts layouts) {
        for (int row = 0; row < grid.rowCount(); row++) {
            out.add(Line.of(grid.row(row), layouts));
        }
    }
}
