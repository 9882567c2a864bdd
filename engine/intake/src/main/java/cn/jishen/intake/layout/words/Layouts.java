package cn.jishen.intake.layout.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of layouts, from three files of words. A recogniser is handed one and knows nothing else.
 *
 * @param heads words of heads and labels
 * @param signs patterns of titles, parts, passages and marks
 * @param tables the tables that projects must agree with
 */
public record Layouts(Heads heads, Signs signs, List<TableKind> tables) {
    private static final Layouts SHIPPED =
            of(WordList.lines("heads.txt"), WordList.lines("signs.txt"), WordList.lines("tables.txt"));

    public Layouts {
        tables = List.copyOf(tables);
    }

    /** Those of the program. */
    public static Layouts shipped() {
        return SHIPPED;
    }

    /**
     * Reads the lines of the three files, comments and blank lines left out.
     *
     * @throws IllegalStateException with a message for people where a line cannot be read
     */
    public static Layouts of(List<String> heads, List<String> signs, List<String> tables) {
        return new Layouts(
                Heads.of(heads),
                Signs.of(signs),
                tables.stream().map(TableKind::parse).toList());
    }

    /** The head that a text is; null when it is none. */
    public @Nullable Head head(String text) {
        return heads.of(text);
    }

    /** Whether a compact text shows a sign. */
    public boolean shows(String sign, String compact) {
        return signs.find(sign, compact) != null;
    }

    /** The kind of table whose title a compact line is; null when it titles none. */
    public @Nullable TableKind titled(String compact) {
        return tables.stream()
                .filter(table -> table.isTitledBy(compact))
                .findFirst()
                .orElse(null);
    }
}
