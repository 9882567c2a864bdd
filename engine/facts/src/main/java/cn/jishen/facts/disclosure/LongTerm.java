package cn.jishen.facts.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form sets for 中期, 长期 or 实施期 beside or above the year's. No rule judges it as the year's.
 *
 * @param goal null where the layout has none, empty where it is blank
 * @param indicators null where the layout has none; the filled rows, numbered from 1
 */
public record LongTerm(@Nullable String goal, @Nullable List<Indicator> indicators) {
    /** For a form that knows only the year. */
    public static final LongTerm NONE = new LongTerm(null, null);

    public LongTerm {
        indicators = indicators == null ? null : List.copyOf(indicators);
    }
}
