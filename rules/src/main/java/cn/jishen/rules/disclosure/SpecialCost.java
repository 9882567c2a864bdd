package cn.jishen.rules.disclosure;

import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import java.util.regex.Pattern;

/**
 * A cost that the “三公” table lists by itself: a line of {@code parameters/special-costs.csv}.
 *
 * @param name 公务接待费
 * @param line what the table calls it
 * @param project the whole name of a project that is this cost
 * @param task what an indicator's name says when the money is spent on it
 * @param notTask what it says besides when it is not: others' trips are administered
 */
record SpecialCost(String name, TextPattern line, TextPattern project, TextPattern task, TextPattern notTask) {
    private static final Pattern NUMBER = Pattern.compile("^(其中[：:])?[（(]?[一二三四五六七八九十0-9]{1,3}[）)]?[、.．]?");

    static SpecialCost of(TableRow row) {
        return new SpecialCost(
                row.needed("费用"), row.pattern("表内名称"), row.pattern("项目名"), row.pattern("任务"), row.pattern("不算"));
    }

    /** Whether a line of the table, its number aside, is this cost. */
    boolean isLine(String text) {
        String bare = bare(text);
        return line.isWhole(bare) || line.isWhole(NUMBER.matcher(bare).replaceFirst(""));
    }

    boolean isProject(String text) {
        return project.isWhole(bare(text));
    }

    boolean isTask(String text) {
        return task.isFoundIn(text) && !notTask.isFoundIn(text);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
