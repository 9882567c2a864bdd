package cn.jishen.intake.layout;

import cn.jishen.facts.Field;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Location;
import cn.jishen.facts.Places;
import cn.jishen.intake.source.Texts;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with its levels as a fact. */
final class IndicatorRows {
    private IndicatorRows() {}

    /**
     * @param project the id of the project
     * @param number from 1 within the project
     */
    static Indicator indicator(String project, int number, LevelFiller.Filled filled) {
        RawRow row = filled.row();
        return Indicator.of(
                project,
                number,
                filled.level1(),
                filled.level2(),
                Texts.oneLine(row.text(Head.LEVEL3)),
                passage(row, Head.DESCRIPTION),
                WrittenValue.of(row).text(),
                passage(row, Head.BASIS),
                places(row));
    }

    private static @Nullable String passage(RawRow row, Head head) {
        return row.pieces().containsKey(head) ? row.text(head) : null;
    }

    private static Places places(RawRow row) {
        Map<Field, Location> fields = new EnumMap<>(Field.class);
        row.pieces().forEach((head, piece) -> {
            Field field = head.field();
            if (field != null) {
                fields.put(field, piece.location());
            }
        });
        return new Places(row.location(), fields);
    }
}
