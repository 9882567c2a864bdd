package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.words.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges the lower half of a row that a page has cut into the upper half. A row is a lower half only when its keys say
 * so; a row of its own that merely lacks a name or a value stays one, since that is what rules are to find.
 */
public final class RowHealer {
    private static final int LONGEST_TAIL = 8;

    private static final Set<String> CATEGORIES = Set.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标");
    private static final String SIGNS = "≥≤＞＜><=＝≧≦";

    private final Grammar grammar;

    private RowHealer(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The rows, those put together that a page has cut.
     *
     * @param who the project, for people
     */
    public static Reading<List<RawRow>> heal(String who, List<RawRow> rows, Grammar grammar) {
        return new RowHealer(grammar).heal(who, rows);
    }

    private Reading<List<RawRow>> heal(String who, List<RawRow> rows) {
        List<RawRow> healed = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Unreviewed> unreviewed = new ArrayList<>();
        for (RawRow row : rows) {
            RawRow above = healed.isEmpty() ? null : healed.get(healed.size() - 1);
            boolean cutValue = above != null && isCutInValue(above, row);
            if (above == null || !(continues(above, row) || cutValue)) {
                if (above != null && maybeCut(above, row)) {
                    unreviewed.add(unsure(who, above, row));
                }
                healed.add(row);
                continue;
            }
            healed.set(healed.size() - 1, above.joinedWith(row));
            notes.add(
                    new Note("指标“" + above.text(Head.LEVEL3) + "”一行" + CutText.joined(row.location()), row.location()));
        }
        return new Reading<>(healed, notes, unreviewed);
    }

    private static boolean continues(RawRow above, RawRow row) {
        RawRow.Piece level1 = row.get(Head.LEVEL1);
        RawRow.Piece level2 = row.get(Head.LEVEL2);
        boolean noLevel1 = level1.isOwnBlank() || !level1.own();
        boolean noName = row.get(Head.LEVEL3).isOwnBlank();
        boolean noValue = row.get(Head.VALUE).isOwnBlank();
        boolean tail1 = isTail(above, row, Head.LEVEL1);
        boolean tail2 = isTail(above, row, Head.LEVEL2);
        if ((tail2 && (noLevel1 || tail1)) || (tail1 && level2.isOwnBlank())) {
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

    /** Whether a row below a page break has a name and a value but no categories: it may be a tail or a row. */
    private static boolean isBareRow(RawRow row) {
        return row.afterBreak()
                && row.get(Head.LEVEL1).isOwnBlank()
                && row.get(Head.LEVEL2).isOwnBlank()
                && !row.get(Head.LEVEL3).isOwnBlank()
                && !row.get(Head.VALUE).isOwnBlank();
    }

    /** Whether a page has cut the value itself: above stands no value yet, and with what is below it is one. */
    private boolean isCutInValue(RawRow above, RawRow row) {
        String upper = above.text(Head.VALUE);
        return isBareRow(row)
                && grammar.target(upper, false).kind() == ValueKind.NO_NUMBER
                && grammar.target(upper + row.text(Head.VALUE), false).isNumeric();
    }

    /**
     * Whether a bare row may be the rest of the row above: its value begins with no sign, and one of both is no whole
     * value.
     */
    private boolean maybeCut(RawRow above, RawRow row) {
        if (!isBareRow(row)) {
            return false;
        }
        String upper = above.text(Head.VALUE);
        String lower = row.text(Head.VALUE);
        boolean begins = !upper.isEmpty() && SIGNS.indexOf(lower.charAt(0)) >= 0;
        return !begins && !(isWhole(upper) && isWhole(lower));
    }

    private boolean isWhole(String value) {
        return switch (grammar.target(value, false).kind()) {
            case EMPTY, WORDS, NO_NUMBER, MALFORMED, NUMBER -> false;
            default -> true;
        };
    }

    private static Unreviewed unsure(String who, RawRow above, RawRow row) {
        return new Unreviewed(
                who + "的指标“" + above.text(Head.LEVEL3) + "”之后的一行",
                "“" + row.text(Head.LEVEL3) + "　" + row.text(Head.VALUE)
                        + "”在分页之后，没有指标类别，是单独一行还是上一行被截断的后半段无法确定，按单独一行读入\n建议：对照原件核对这两行",
                row.location());
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
                && (!isCategory(text) || CATEGORIES.contains(above.text(level) + text))
                && (row.afterBreak() || row.get(Head.VALUE).isOwnBlank())
                && !above.text(level).endsWith("指标")
                && (above.text(level) + text).endsWith("指标");
    }

    private static boolean isCategory(String text) {
        return text.startsWith("产出")
                || text.startsWith("效益")
                || IndicatorCategory.of("", text) != IndicatorCategory.OTHER;
    }
}
