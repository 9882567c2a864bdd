package cn.jishen.reports.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A line and those that it explains, which cost nothing.
 *
 * @param effects in their order; empty for most
 */
public record Group(FindingLine cause, List<FindingLine> effects) {

    /** The lines of one project or document, as they follow each other, those that stand for themselves first. */
    public static List<Group> of(List<FindingLine> lines) {
        List<Group> groups = new ArrayList<>();
        for (FindingLine line : lines) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.explains(line)) {
                last.effects.add(line);
            } else {
                groups.add(new Group(line, new ArrayList<>()));
            }
        }
        return groups;
    }

    private boolean explains(FindingLine line) {
        String rule = line.first().suppressedBy();
        return rule != null
                && (cause.rule().equals(rule)
                        || effects.stream().anyMatch(effect -> effect.rule().equals(rule)));
    }
}
