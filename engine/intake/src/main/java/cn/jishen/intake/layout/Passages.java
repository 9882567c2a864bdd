package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.intake.layout.lines.Line;
import java.util.ArrayList;
import java.util.List;

/** The prose that rules compare with the tables. */
final class Passages {
    private static final List<String> KINDS = List.of("支出说明", "三公说明", "增减说明", "采购说明", "空表声明");

    private Passages() {}

    /**
     * 部门整体绩效目标: the paragraphs under its heading up to the next; where there is a sub-heading 总体绩效目标, only
     * those under it.
     */
    static List<Passage> wholeGoals(List<Line> lines) {
        List<Passage> section = new ArrayList<>();
        List<Passage> general = new ArrayList<>();
        boolean inSection = false;
        boolean inGeneral = false;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.isSingle() && line.layouts().shows("整体目标节", line.compact())) {
                inSection = true;
                inGeneral = false;
            } else if (inSection && line.isSingle() && line.layouts().shows("总体目标小节", line.compact())) {
                inGeneral = true;
            } else if (line.isHeading() || !line.isSingle()) {
                inGeneral = false;
                inSection &= line.layouts().shows("小节", line.compact());
            } else if (inSection) {
                add(inGeneral ? general : section, line);
            }
        }
        return general.isEmpty() ? section : general;
    }

    private static void add(List<Passage> passages, Line line) {
        if (passages.stream().noneMatch(passage -> passage.text().equals(line.text()))) {
            passages.add(new Passage(line.text(), line.location()));
        }
    }

    /** Passages by what they say; a paragraph may be of several kinds, and one that is printed twice counts once. */
    static List<Statement> statements(List<Line> lines) {
        List<Statement> statements = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank() || !line.isSingle()) {
                continue;
            }
            for (String kind : KINDS) {
                boolean shown = line.layouts().shows(kind, line.compact());
                if (shown
                        && statements.stream()
                                .noneMatch(
                                        s -> s.kind().equals(kind) && s.text().equals(line.text()))) {
                    statements.add(new Statement(kind, line.text(), line.location()));
                }
            }
        }
        return statements;
    }
}
