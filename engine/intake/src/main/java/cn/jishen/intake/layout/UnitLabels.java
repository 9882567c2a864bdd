package cn.jishen.intake.layout;

import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose document it is by the labels of its forms, and of which year by what stands above them. */
final class UnitLabels {
    /** [081]岚平市文化和旅游局, 224001-枫溪镇人民政府. */
    private static final Pattern CODED = Pattern.compile(
            "^[\\[(【]?(?<code>[0-9]{2,12})?[\\])】]?[-_—]?(?<name>(?!各|相关|有关)[\\u4e00-\\u9fff].{1,39})$");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?<year>20[0-9]{2})\\)?年(?!-?[0-9]{1,2}月|[-—~至])");
    private static final int LONGEST = 60;

    /** So many lines from the top may give the year. */
    private static final int TOP = 12;

    private UnitLabels() {}

    /** Null where nothing tells, as in {@link Identity}. */
    static Identity of(FormSplitter.Split split, List<Line> lines, Layouts layouts) {
        List<Form> forms = split.forms();
        String name = null;
        for (WideList list : split.wides()) {
            String unit = list.first(Head.UNIT_NAME);
            name = name != null || unit == null ? name : bare(unit);
        }
        for (Head head : List.of(Head.UNIT_NAME, Head.AGENCY, Head.SUPERVISOR)) {
            Map<String, Integer> names = names(forms, head);
            boolean agreed = names.size() == 1 || (head == Head.UNIT_NAME && !names.isEmpty());
            name = name == null && agreed ? names.keySet().iterator().next() : name;
        }
        for (Head head : List.of(Head.AGENCY, Head.SUPERVISOR)) {
            Map<String, Integer> names = names(forms, head);
            name = name == null && !names.isEmpty() ? names.keySet().iterator().next() : name;
        }
        return new Identity(null, name, year(lines, layouts));
    }

    private static Map<String, Integer> names(List<Form> forms, Head head) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Form form : forms) {
            for (RowLine row : form.upper()) {
                for (Labels.Label label : row.labels().all()) {
                    String name = label.head() == head && row.row().isOwn(label.cell()) ? name(label) : null;
                    if (name != null) {
                        names.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        return names;
    }

    private static @Nullable String name(Labels.Label label) {
        String text = label.rest();
        for (Cell cell : label.values()) {
            text = text.isEmpty() && !cell.isBlank() ? cell.text() : text;
        }
        return bare(text);
    }

    /** A unit's name without its code; null where it is none. */
    static @Nullable String bare(String text) {
        Matcher matcher = CODED.matcher(Texts.compact(text));
        return matcher.matches() ? matcher.group("name") : null;
    }

    /** The year above the first form: on a line of its own, in a title, else in the labels of the year's amounts. */
    private static @Nullable Integer year(List<Line> lines, Layouts layouts) {
        int seen = 0;
        for (Line line : lines) {
            boolean labelled = line instanceof RowLine row
                    && row.labels().all().stream()
                            .anyMatch(label -> label.rest().isEmpty());
            if (line.compact().length() > LONGEST || line.isBlank() || (labelled && !isTop(line, layouts))) {
                continue;
            }
            Matcher matcher = YEAR.matcher(line.compact());
            if (matcher.find()) {
                return Integer.valueOf(matcher.group("year"));
            }
            if (++seen > TOP) {
                return null;
            }
        }
        return null;
    }

    /** Whether a labelled line has the year in a label, as 2025年金额. */
    private static boolean isTop(Line line, Layouts layouts) {
        return line instanceof RowLine row
                && row.row().written().stream()
                        .anyMatch(cell -> cell.text().length() <= 12
                                && layouts.headed(cell.text()) != null
                                && YEAR.matcher(Texts.compact(cell.text())).find());
    }
}
