package cn.jishen.intake.layout.columns;

import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;

/** Rows in which people sign. */
public final class Signatures {
    private Signatures() {}

    /** Whether two cells of the row say who signs, who fills in or when: 填报人：…, 审核人：…, 填报日期：…. */
    public static boolean in(Row row, Layouts layouts) {
        return row.written().stream()
                        .filter(cell -> layouts.shows("签署格", Texts.compact(cell.text())))
                        .count()
                > 1;
    }
}
