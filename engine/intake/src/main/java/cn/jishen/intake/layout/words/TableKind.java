package cn.jishen.intake.layout.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of the disclosure that projects must agree with, from tables.txt.
 *
 * @param names the heads of the column of names, compact
 * @param amounts the heads of the column of amounts, the first that is filled counts
 */
public record TableKind(String kind, Pattern title, Pattern notTitle, List<String> names, List<String> amounts) {
    private static final int LONGEST_TITLE = 60;

    static TableKind parse(String line) {
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

    boolean isTitledBy(String compact) {
        return compact.length() <= LONGEST_TITLE
                && title.matcher(compact).find()
                && !notTitle.matcher(compact).find();
    }
}
