package cn.jishen.intake.layout;

import cn.jishen.facts.IndicatorCategory;
import cn.jishen.facts.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Merges the lower half of a row that a page has cut into the upper half. A row is a lower half only when its keys say
 * so; a row of its own that merely lacks a name or a value stays one, since that is what rules are to find.
 */
final class RowHealer {
    private static final int LONGEST_TAIL = 8;

    private RowHealer() {}

    static Reading<List<RawRow>> heal(List<RawRow> rows) {
        List<RawRow> healed = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (RawRow row : rows) {
            RawRow above = healed.isEmpty() ? null : healed.get(healed.size() - 1);
            if (above == null || !continues(above, row)) {
                healed.add(row);
                continue;
            }
            healed.set(healed.size() - 1, above.joinedWith(row));
            notes.add(new Note("指标“" + above.text(Head.LEVEL3) + "”一行由被分页截断的两段合并", row.location()));
        }
        return new Reading<>(healed, notes, List.of());
    }

    private static boolean continues(RawRow above, RawRow row) {
        RawRow.Piece level1 = row.get(Head.LEVEL1);
        RawRow.Piece level2 = row.get(Head.LEVEL2);
        boolean noLevel1 = level1.isOwnBlank() || !level1.own();
        boolean noName = row.get(Head.LEVEL3).isOwnBlank();
        boolean noValue = row.get(Head.VALUE).isOwnBlank();
        if ((noLevel1 && isTail(above, row, Head.LEVEL2)) || (level2.isOwnBlank() && isTail(above, row, Head.LEVEL1))) {
            return true;
        }
        if (!noLevel1 || (level2.own() && !level2.isOwnBlank())) {
            return false;
        }
        boolean noKeys = level2.isOwnBlank() && noName;
        boolean onlyBasis = noName && noValue && row.get(Head.DESCRIPTION).isOwnBlank();
        boolean brokenOff = level1.isOwnBlank() && level2.isOwnBlank() && noValue;
        return noKeys || onlyBasis || (brokenOff && (row.afterBreak() || longTexts(row) == 1));
    }

    private static long longTexts(RawRow row) {
        return Stream.of(Head.LEVEL3, Head.DESCRIPTION, Head.BASIS)
                .filter(head -> !row.get(head).isOwnBlank())
                .count();
    }

    /** Whether the row begins with the rest of a category whose beginning stands above: “服务对象满意度” and “指标”. */
    private static boolean isTail(RawRow above, RawRow row, Head level) {
        RawRow.Piece piece = row.get(level);
        String text = piece.text();
        return piece.own()
                && !text.isEmpty()
                && text.length() <= LONGEST_TAIL
                && !isCategory(text)
                && row.get(Head.VALUE).isOwnBlank()
                && !above.text(level).endsWith("指标")
                && (above.text(level) + text).endsWith("指标");
    }

    private static boolean isCategory(String text) {
        return text.startsWith("产出")
                || text.startsWith("效益")
                || IndicatorCategory.of("", text) != IndicatorCategory.OTHER;
    }
}
