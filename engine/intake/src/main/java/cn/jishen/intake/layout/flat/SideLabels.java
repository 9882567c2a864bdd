package cn.jishen.intake.layout.flat;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels that stand wrapped at the side of their rows, so that each line begins with a piece of one: 资金支出计 beside
 * the periods and 划（%） beside the figures. The label is put on a line of its own above them.
 */
final class SideLabels {
    private static final int MOST_LINES = 3;
    private static final Set<Head> AT_SIDE = EnumSet.of(Head.SCALE, Head.PURPOSE, Head.PLAN, Head.GOAL);

    private SideLabels() {}

    static List<FlatLine> lifted(List<FlatLine> lines, Layouts layouts) {
        List<FlatLine> lifted = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int pieces = pieces(lines, next, layouts);
            if (pieces == 0) {
                lifted.add(lines.get(next++));
                continue;
            }
            List<FlatLine> beside = lines.subList(next, next + pieces);
            lifted.add(new FlatLine(List.of(label(beside)), beside.get(0).location()));
            for (FlatLine line : beside) {
                if (line.size() > 1) {
                    lifted.add(line.from(1));
                }
            }
            next += pieces;
        }
        return lifted;
    }

    /** How many lines from this one begin with the pieces of one label, with more than the label; 0 when none do. */
    private static int pieces(List<FlatLine> lines, int from, Layouts layouts) {
        if (lines.get(from).size() < 2 || head(lines.get(from).pieces().get(0), layouts) != null) {
            return 0;
        }
        for (int count = 2; count <= MOST_LINES && from + count <= lines.size(); count++) {
            if (head(label(lines.subList(from, from + count)), layouts) != null) {
                return count;
            }
        }
        return 0;
    }

    private static String label(List<FlatLine> lines) {
        return String.join("", lines.stream().map(line -> line.pieces().get(0)).toList());
    }

    private static @Nullable Head head(String text, Layouts layouts) {
        Head head = layouts.head(text);
        return head != null && AT_SIDE.contains(head) ? head : null;
    }
}
