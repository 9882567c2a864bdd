package cn.jishen.rules.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * A cost that the “三公” table lists by itself: a line of {@code parameters/special-costs.csv}.
 *
 * @param name 公务接待费
 * @param line what the table calls it
 * @param project the whole name of a project that is this cost
 * @param task what an indicator's name says when the money is spent on it
 * @param notTask what it says besides when it is not: others' trips are administered
 */
record SpecialCost(String name, Pattern line, Pattern project, Pattern task, Pattern notTask) {
    private static final Pattern NUMBER = Pattern.compile("^(其中[：:])?[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[、.．]?");
    private static final Pattern NONE = Pattern.compile("$^");

    static SpecialCost of(CSVRecord row) {
        return new SpecialCost(
                row.get("费用"), words(row, "表内名称"), words(row, "项目名"), words(row, "任务"), words(row, "不算"));
    }

    private static Pattern words(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? NONE : Pattern.compile(row.get(column));
    }

    /** Whether a line of the table, its number aside, is this cost. */
    boolean isLine(String text) {
        String bare = bare(text);
        return line.matcher(bare).matches()
                || line.matcher(NUMBER.matcher(bare).replaceFirst("")).matches();
    }

    boolean isProject(String text) {
        return project.matcher(bare(text)).matches();
    }

    boolean isTask(String text) {
        return task.matcher(text).find() && !notTask.matcher(text).find();
    }

    static List<SpecialCost> among(List<CSVRecord> rows) {
        return rows.stream().map(SpecialCost::of).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
