package cn.jishen.reports.content;

import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * A line and those that it explains, which cost nothing.
 *
 * @param effects in their order; empty for most
 */
public record Group(FindingLine cause, List<FindingLine> effects) {

    /** One place, and the line that it belongs to. */
    public record Place(FindingLine line, WeighedFinding finding) {}

    /** The lines as they follow each other: a line has the number of the one that explains it. */
    public static List<Group> of(List<FindingLine> lines) {
        List<Group> groups = new ArrayList<>();
        for (FindingLine line : lines) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.holds(line)) {
                last.effects.add(line);
            } else {
                groups.add(new Group(line, new ArrayList<>()));
            }
        }
        return groups;
    }

    private boolean holds(FindingLine line) {
        return cause.number() == line.number() && cause.excepted() == line.excepted();
    }

    /** The line itself, then what it explains. */
    public List<FindingLine> lines() {
        List<FindingLine> lines = new ArrayList<>(1 + effects.size());
        lines.add(cause);
        lines.addAll(effects);
        return lines;
    }

    /** What is folded under the line, so that each finding can be reached: its places if several, then the effects'. */
    public List<Place> folded() {
        List<Place> folded = new ArrayList<>();
        if (cause.places() > 1) {
            cause.findings().forEach(finding -> folded.add(new Place(cause, finding)));
        }
        effects.forEach(line -> line.findings().forEach(finding -> folded.add(new Place(line, finding))));
        return folded;
    }

    Group numbered(int number) {
        boolean excepted = cause.first().waived() != null;
        return new Group(
                cause.numbered(number, excepted),
                effects.stream().map(line -> line.numbered(number, excepted)).toList());
    }
}
