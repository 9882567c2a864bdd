package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lines of one rule on one project that are of the same severity.
 *
 * @param lines at least one
 */
record Alike(List<Line> lines) {
    /** In the order of the first of each rule. */
    static List<Alike> of(List<Line> lines) {
        Map<String, List<Line>> byRule = new LinkedHashMap<>();
        lines.forEach(line ->
                byRule.computeIfAbsent(line.rule(), r -> new ArrayList<>()).add(line));
        return byRule.values().stream().map(Alike::new).toList();
    }

    /** Whether the text tells the first of them only and the annex all; errors, which must be corrected, are told. */
    boolean isMany() {
        int told = switch (lines.get(0).first().severity()) {
            case ERROR -> 10;
            case WARNING -> 2;
            case HINT -> 1;
        };
        return each().size() > told;
    }

    /** The lines in the order of their rows, those that say something of its own on each row taken apart. */
    List<Line> each() {
        return lines.stream()
                .flatMap(line -> line.messages().size() == 1
                        ? Stream.of(line)
                        : line.findings().stream().map(finding -> with(List.of(finding))))
                .sorted(Comparator.comparingInt(Alike::row))
                .toList();
    }

    /** The first place of the first line, as an example. */
    Line example() {
        return with(List.of(lines.get(0).first()));
    }

    /** All of them as one line, whose rows are those of all. */
    Line whole() {
        return with(lines.stream().flatMap(line -> line.findings().stream()).toList());
    }

    private static int row(Line line) {
        Integer row = line.first().row();
        return row == null ? 0 : row;
    }

    private Line with(List<WeighedFinding> findings) {
        Line first = lines.get(0);
        return new Line(first.number(), first.document(), first.project(), findings);
    }
}
