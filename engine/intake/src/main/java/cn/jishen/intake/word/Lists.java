package cn.jishen.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word sets before the paragraphs of lists and that stand in no text: “一、”, “1.2”. They are counted
 * here as Word counts, paragraph by paragraph in reading order.
 */
final class Lists {
    /** A document without lists. */
    static final Lists NONE = new Lists(number -> null);

    /** Word has nine levels. */
    private static final int LEVELS = 9;

    private final IntFunction<@Nullable Definition> definitions;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** @param definitions the list of a number; null where there is none of it */
    Lists(IntFunction<@Nullable Definition> definitions) {
        this.definitions = definitions;
    }

    /**
     * A list.
     *
     * @param counter lists with the same counter go on where the other stopped
     * @param levels the outermost first
     * @param restarts where this list begins anew: the first number by the level, from 0
     */
    record Definition(int counter, List<Level> levels, Map<Integer, Integer> restarts) {
        Definition {
            levels = List.copyOf(levels);
            restarts = Map.copyOf(restarts);
        }
    }

    /**
     * A level of a list.
     *
     * @param text what is set, with %1 for the number of the first level
     * @param legal whether the numbers of all levels are shown as 1, 2, 3
     * @param apart whether there is a space behind it
     */
    record Level(int start, ListFormat format, String text, boolean legal, boolean apart) {}

    /** What stands before the next paragraph of a list; empty where it is only a bullet. */
    String next(int list, int level) {
        Definition definition = definitions.apply(list);
        if (definition == null || level < 0 || level >= definition.levels().size()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition.counter(), counter -> new int[LEVELS + 1]);
        if (begun.add(list)) {
            definition.restarts().forEach((at, first) -> counts[Math.min(at, LEVELS)] = 0);
        }
        Level of = definition.levels().get(level);
        counts[level] = counts[level] == 0 ? first(definition, level) + 1 : counts[level] + 1;
        for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String text = of.format() == ListFormat.BULLET ? "" : shown(definition, of, counts);
        return text.isEmpty() || !of.apart() ? text : text + " ";
    }

    /** Counts are kept one higher than they are shown, so that 0 tells that a level has not begun. */
    private static String shown(Definition definition, Level level, int[] counts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < level.text().length(); i++) {
            char c = level.text().charAt(i);
            int at = c == '%' && i + 1 < level.text().length() ? level.text().charAt(i + 1) - '1' : -1;
            if (at >= 0 && at < definition.levels().size()) {
                int number = counts[at] == 0 ? first(definition, at) : counts[at] - 1;
                ListFormat format = definition.levels().get(at).format();
                out.append((level.legal() ? ListFormat.DECIMAL : format).show(number));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int first(Definition definition, int level) {
        return definition
                .restarts()
                .getOrDefault(level, definition.levels().get(level).start());
    }
}
