package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.LineSummary.ProblemCount;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.workbook.sheet.Chart;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The two charts of 总览, each to the right of the figures that it shows. */
final class OverviewCharts {
    /** More would get too thin. */
    private static final int BARS = 10;

    /** The height of a chart: a lower one is too low for that many names. */
    private static final int ROWS = 13;

    private static final int NAMES = 4;

    private static final int HUNDRED = 100;

    /** How far the marks of an axis of shares are apart; twice as far where the shares differ much. */
    private static final int STEP = 5;

    private static final int WIDE = 30;

    private static final int COLUMNS = 12;
    private static final int NAME_LENGTH = 14;
    private static final String BLUE = "4472C4";

    private final Content content;

    /** A name as long as an axis can bear, a number, and the colour of the bar. */
    private record Figure(String name, SheetCell number, double size, String color) {}

    /** What a chart says beside its bars. */
    private record Words(
            String title, String nameHead, String numberHead, String numberAxis, Chart.@Nullable Scale scale) {}

    OverviewCharts(Content content) {
        this.content = content;
    }

    /** Of the projects, or in a batch of the departments, those with the lowest scores. */
    void scores(Sheet sheet) {
        List<Figure> figures = new ArrayList<>();
        boolean batch = content.isBatch();
        if (batch) {
            Department.worstFirst(content).forEach(d -> add(figures, d.unit(), d.mean()));
        } else {
            content.worstFirst().stream()
                    .sorted(Comparator.comparing(
                            ProjectSummary::percent, Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(p -> add(figures, p.title(), p.percent()));
        }
        String whose = batch ? "部门平均得分率" : "项目得分率";
        String which = figures.size() > BARS ? "（最低的" + BARS + "个）" : "";
        OverviewSheet.section(sheet, whose + which);
        if (figures.isEmpty()) {
            sheet.say("没有得分可画：没有一个项目得到评分。", Look.TEXT);
            return;
        }
        List<Figure> shown = figures.subList(0, Math.min(BARS, figures.size()));
        Chart.Scale scale = scale(shown);
        String axis = scale.least() == 0 ? "得分率（%）" : "得分率（%，横轴从" + scale.least() + "起）";
        draw(sheet, new Words(whose + which, batch ? "部门" : "项目", "得分率", axis, scale), shown);
    }

    /** As wide as the differences are, so that they are seen, with room for the number beside the longest bar. */
    private static Chart.Scale scale(List<Figure> figures) {
        double lowest = figures.stream().mapToDouble(Figure::size).min().orElse(0);
        double highest = figures.stream().mapToDouble(Figure::size).max().orElse(HUNDRED);
        int step = highest - lowest > WIDE ? 2 * STEP : STEP;
        int least = (int) Math.max(0, Math.floor((lowest - 1) / step) * step - step);
        int most = (int) Math.ceil(highest / step) * step + step;
        return new Chart.Scale(least, most, step);
    }

    private static void add(List<Figure> figures, String name, @Nullable BigDecimal percent) {
        if (percent != null) {
            figures.add(new Figure(
                    shortened(name),
                    SheetCell.number(percent, Look.POINTS.format("0.0")),
                    percent.doubleValue(),
                    BLUE));
        }
    }

    /** How many problems of each class and severity, the most frequent first. */
    void classes(Sheet sheet) {
        Map<List<Object>, Integer> counts = new LinkedHashMap<>();
        for (DocumentSummary document : content.documents()) {
            for (ProblemCount problem : document.lines().problems()) {
                counts.merge(List.of(problem.severity(), problem.defectClass()), problem.count(), Integer::sum);
            }
        }
        List<Figure> figures = counts.entrySet().stream()
                .sorted(Map.Entry.<List<Object>, Integer>comparingByValue().reversed())
                .map(e ->
                        figure((Severity) e.getKey().get(0), (String) e.getKey().get(1), e.getValue()))
                .toList();
        String which = figures.size() > BARS ? "（最多的" + BARS + "类）" : "";
        OverviewSheet.section(sheet, "问题类别" + which);
        if (figures.isEmpty()) {
            sheet.say(content.emptyBecause(), Look.TEXT);
            return;
        }
        draw(sheet, new Words("问题类别" + which, "类别（级别）", "问题数", "问题数（个）", null), figures);
    }

    private Figure figure(Severity severity, String defectClass, int count) {
        String name = content.rules().className(defectClass) + "（" + severity.label() + "）";
        String color = switch (severity) {
            case ERROR -> "C00000";
            case WARNING -> "E0A100";
            case HINT -> "5B9BD5";
        };
        return new Figure(name, SheetCell.count(count), count, color);
    }

    private static void draw(Sheet sheet, Words words, List<Figure> all) {
        List<Figure> figures = all.stream().limit(BARS).toList();
        int top = sheet.size();
        sheet.add(SheetCell.of(words.nameHead(), Look.HEAD).over(NAMES), SheetCell.of(words.numberHead(), Look.HEAD));
        figures.forEach(f -> sheet.add(SheetCell.text(f.name()).over(NAMES), f.number()));
        IntStream.range(figures.size() + 1, ROWS).forEach(i -> sheet.add(List.of()));
        sheet.draw(new Chart(
                words.title(),
                words.nameHead(),
                words.numberAxis(),
                words.scale(),
                top + 1,
                0,
                NAMES,
                figures.stream()
                        .map(f -> new Chart.Bar(f.name(), f.size(), f.color()))
                        .toList(),
                new Chart.Place(top, NAMES + 1, top + ROWS, COLUMNS)));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH - 1)) + "…";
    }
}
