package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
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
record LinesOfRule(List<FindingLine> lines) {
    /** In the order of the first of each rule. */
    static List<LinesOfRule> of(List<FindingLine> lines) {
        Map<String, List<FindingLine>> byRule = new LinkedHashMap<>();
        lines.forEach(line ->
                byRule.computeIfAbsent(line.rule(), r -> new ArrayList<>()).add(line));
        return byRule.values().stream().map(LinesOfRule::new).toList();
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
    List<FindingLine> each() {
        return lines.stream()
                .flatMap(line -> line.messages().size() == 1
                        ? Stream.of(line)
                        : line.findings().stream().map(finding -> with(List.of(finding))))
                .sorted(Comparator.comparingInt(LinesOfRule::row))
                .toList();
    }

    /** The first place of the first line, as an example. */
    FindingLine example() {
        return with(List.of(lines.get(0).first()));
    }

    /** All of them as one line, whose rows are those of all. */
    FindingLine whole() {
        return with(lines.stream().flatMap(line -> line.findings().stream()).toList());
    }

    private static int row(FindingLine line) {
        Integer row = line.first().row();
        return row == null ? 0 : row;
    }

    private FindingLine with(List<WeighedFinding> findings) {
        FindingLine first = lines.get(0);
        return first.with(findings);
    }
}
