package cn.jishen.intake.layout.rows;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;

/** Fills merged level cells down: 一级指标 as far as it goes, 二级指标 never across a 一级指标. */
public final class LevelFiller {
    private LevelFiller() {}

    /** A row with its levels. */
    public record Filled(RawRow row, String level1, String level2) {}

    public static List<Filled> fill(List<RawRow> rows) {
        List<Filled> filled = new ArrayList<>();
        String level1 = "";
        String level2 = "";
        int groupStart = 0;
        for (RawRow row : rows) {
            RawRow.Piece first = row.get(Head.LEVEL1);
            RawRow.Piece second = row.get(Head.LEVEL2);
            groupStart = row.afterBreak() ? 0 : groupStart;
            String newLevel1 = first.text().isEmpty() ? level1 : Texts.oneLine(first.text());
            if (!newLevel1.equals(level1)) {
                level1 = newLevel1;
                level2 = "";
                groupStart = first.firstRow();
            }
            boolean fromGroupAbove = !second.own() && second.firstRow() < groupStart;
            if (fromGroupAbove) {
                level2 = "";
            } else if (!second.text().isEmpty()) {
                level2 = Texts.oneLine(second.text());
            }
            filled.add(new Filled(row, level1, level2));
        }
        return filled;
    }
}
