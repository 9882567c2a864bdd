package cn.jishen.intake.layout.flat;

import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.ProseLine;
import cn.jishen.intake.source.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs out of lines, where a text was taken from printed pages: a line that reaches the right edge and ends no
 * sentence goes on in the next. Documents whose paragraphs are whole have no edge that lines keep reaching.
 */
public final class WrappedProse {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int FEWEST = 3;
    private static final int RAGGED = 10;
    private static final Pattern ENDS = Pattern.compile("[。！？；：]$");
    private static final Pattern ITEM = Pattern.compile("^[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．](?![0-9])");

    private WrappedProse() {}

    /** The lines with wrapped ones joined, without the spaces that extraction left in them. */
    public static List<Line> joined(List<Line> lines) {
        int edge = lines.stream()
                .filter(ProseLine.class::isInstance)
                .mapToInt(line -> FlatLine.width(line.text()))
                .max()
                .orElse(0);
        long full = lines.stream().filter(line -> isWrapped(line, edge)).count();
        if (edge < NARROWEST || edge > WIDEST || full < FEWEST) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int first = next++;
            StringBuilder text = new StringBuilder(lines.get(first).text());
            while (next < lines.size() && isWrapped(lines.get(next - 1), edge) && goesOn(lines.get(next))) {
                text.append(lines.get(next++).text());
            }
            joined.add(lines.get(first) instanceof ProseLine line ? line(line, text.toString()) : lines.get(first));
        }
        return joined;
    }

    private static Line line(ProseLine first, String text) {
        Paragraph p = first.paragraph();
        return Line.of(new Paragraph(FlatLine.tight(text), p.level(), p.contents(), p.location()), first.layouts());
    }

    private static boolean isWrapped(Line line, int edge) {
        return line instanceof ProseLine
                && FlatLine.width(line.text()) >= edge - RAGGED
                && !ENDS.matcher(line.text()).find();
    }

    private static boolean goesOn(Line line) {
        return line instanceof ProseLine
                && !line.isBlank()
                && !line.isHeading()
                && !line.isFormTitle()
                && !ITEM.matcher(line.text()).find();
    }
}
