package cn.jishen.facts.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One entry of a table. What a cell has to be and is not is added to the mistakes of the load, and the caller gets a
 * harmless stand-in, which is never used because the load then fails as a whole.
 */
public final class TableRow {
    private final DataFile file;
    private final int line;
    private final Map<String, String> cells;
    private final Validity validity;
    private final Mistakes mistakes;

    TableRow(DataFile file, int line, Map<String, String> cells, Validity validity, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.validity = validity;
        this.mistakes = mistakes;
    }

    public int line() {
        return line;
    }

    public Validity validity() {
        return validity;
    }

    /** The text of a cell; empty where the table does not have the column. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** A text that must not be empty. */
    public String needed(String column) {
        if (text(column).isEmpty()) {
            wrong("“" + column + "”一栏是空的", "填上" + column);
        }
        return text(column);
    }

    public boolean isYes(String column) {
        return one(column, Map.of("是", true, "否", false, "", false));
    }

    /** A number, written with ASCII digits. */
    public BigDecimal number(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException e) {
            wrong("“" + column + "”一栏的“" + text(column) + "”不是数", Digits.advice(text(column)));
            return BigDecimal.ZERO;
        }
    }

    /** A whole number. */
    public int whole(String column) {
        BigDecimal number = number(column);
        if (number.stripTrailingZeros().scale() > 0) {
            wrong("“" + column + "”一栏的“" + text(column) + "”不是整数", "写成整数");
            return 0;
        }
        return number.intValue();
    }

    /** A regular expression; one that is found in no text where the cell is empty. */
    public TextPattern pattern(String column) {
        return text(column).isEmpty() ? TextPattern.none() : TextPattern.of(text(column), file, line, mistakes);
    }

    /** The words of a cell, parted by semicolons; none where it is empty. */
    public List<String> words(String column) {
        return text(column).isEmpty() ? List.of() : Arrays.asList(text(column).split(";"));
    }

    /** The words of a cell, parted by spaces; none where it is empty. */
    public List<String> spacedWords(String column) {
        return text(column).isEmpty() ? List.of() : Arrays.asList(text(column).split("\\s+"));
    }

    /** What the word in a cell stands for. */
    public <T> T one(String column, Map<String, T> meanings) {
        return meaning(text(column), column, meanings);
    }

    /** The value whose label stands in a cell. */
    public <T> T one(String column, T[] values, Function<T, String> label) {
        return meaning(text(column), column, values, label);
    }

    /** The value whose label a word of a cell is. */
    public <T> T meaning(String word, String column, T[] values, Function<T, String> label) {
        return meaning(word, column, Arrays.stream(values).collect(Collectors.toMap(label, Function.identity())));
    }

    /** What a word of a cell stands for. */
    public <T> T meaning(String word, String column, Map<String, T> meanings) {
        T meaning = meanings.get(word);
        if (meaning != null) {
            return meaning;
        }
        unknown(word, column, meanings.keySet());
        return meanings.values().iterator().next();
    }

    /** Says that a word is none of those that may stand in a column. */
    public void unknown(String word, String column, Collection<String> known) {
        String all = known.stream().filter(w -> !w.isEmpty()).sorted().collect(Collectors.joining("、"));
        wrong(
                "“" + column + "”一栏的“" + word + "”不认识",
                NearestWords.advice(word, known, known.size() <= 12 ? "写成这些之一：" + all : "对照同一栏其他行的写法"));
    }

    /** Says what else is wrong with the entry. */
    public void wrong(String what, String advice) {
        mistakes.add(file.path(), line, what, advice);
    }
}
