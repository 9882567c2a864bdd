package cn.jishen.intake.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the disclosure that projects must agree with, from tables.txt.
 *
 * @param names the heads of the column of names, compact
 * @param amounts the heads of the column of amounts, the first that is filled counts
 */
record TableKind(String kind, Pattern title, Pattern notTitle, List<String> names, List<String> amounts) {
    static final List<TableKind> ALL =
            WordList.lines("tables.txt").stream().map(TableKind::parse).toList();

    private static final int LONGEST_TITLE = 60;

    private static TableKind parse(String line) {
        String[] fields = line.split("\\s+\\|\\s+");
        if (fields.length != 5) {
            throw new IllegalStateException("tables.txt：应有五栏：" + line);
        }
        return new TableKind(
                fields[0],
                Pattern.compile(fields[1]),
                Pattern.compile(fields[2]),
                List.of(fields[3].split("\\s+")),
                List.of(fields[4].split("\\s+")));
    }

    /** The kind whose title a compact line is; null when it titles none. */
    static @Nullable TableKind titled(String compact) {
        for (TableKind kind : ALL) {
            if (compact.length() <= LONGEST_TITLE
                    && kind.title.matcher(compact).find()
                    && !kind.notTitle.matcher(compact).find()) {
                return kind;
            }
        }
        return null;
    }
}
