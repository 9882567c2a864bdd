package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows with their levels as facts. */
public final class IndicatorRows {
    private static final Pattern WEIGHT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)[分%]?");

    private IndicatorRows() {}

    /**
     * The rows of one project that name something, numbered from 1.
     *
     * @param who the project, for people
     * @param project its id
     * @param layouts the words by which signs and units are known
     */
    public static Reading<List<Indicator>> indicators(String who, String project, List<RawRow> rows, Layouts layouts) {
        List<Indicator> indicators = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Unreviewed> unreviewed = new ArrayList<>();
        for (LevelFiller.Filled filled : LevelFiller.fill(rows)) {
            if (filled.row().isOnlyCategory()) {
                notes.add(new Note(who + "的一行只有指标类别，未作为指标行", filled.row().location()));
            } else {
                indicators.add(indicator(project, indicators.size() + 1, filled, layouts));
                unreviewed.addAll(WrittenValue.doubt(who, filled.row(), layouts).unreviewed());
            }
        }
        return new Reading<>(indicators, notes, unreviewed);
    }

    private static Indicator indicator(String project, int number, LevelFiller.Filled filled, Layouts layouts) {
        RawRow row = filled.row();
        Indicator indicator = Indicator.of(
                project,
                number,
                filled.level1(),
                filled.level2(),
                Texts.oneLine(row.text(Head.LEVEL3)),
                passage(row, Head.DESCRIPTION),
                WrittenValue.of(row, layouts).text(),
                passage(row, Head.BASIS),
                row.others(),
                places(row),
                layouts.grammar());
        return indicator.weighing(weight(row.get(Head.WEIGHT)));
    }

    /** The number of the row's own cell; of a merged one only the first row has it, so that all add up. */
    private static @Nullable BigDecimal weight(RawRow.Piece piece) {
        Matcher number = WEIGHT.matcher(Texts.compact(piece.text()));
        return piece.own() && number.matches() ? new BigDecimal(number.group(1)) : null;
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
