package cn.jishen.facts.value.date;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How the periods of a 支出计划 are headed, from grammar/periods.csv. Immutable. */
public final class PeriodNames {
    private static final TableForm FORM = TableForm.of("grammar/periods.csv", "样式", "月", "几个月");
    private static final String MONTH_GROUP = "month";
    private static final int MONTHS = 12;

    private final List<Name> names;

    /** @param month 0 where it stands in the head */
    private record Name(TextPattern pattern, int month, int stretch) {}

    private PeriodNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** The names of the table; what is wrong in it is added to the mistakes. */
    public static PeriodNames of(RuleData data, Mistakes mistakes) {
        List<Name> names = new ArrayList<>();
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            row.needed("样式");
            names.add(new Name(row.pattern("样式"), month(row), stretch(row)));
        }
        return new PeriodNames(names);
    }

    private static int month(TableRow row) {
        if (row.text("月").isEmpty()) {
            if (!row.text("样式").contains("(?<" + MONTH_GROUP + ">")) {
                row.wrong("“月”一栏是空的，“样式”里也没有命名组 month", "在“月”一栏填1到12");
            }
            return 0;
        }
        int month = row.whole("月");
        if (month < 1 || month > MONTHS) {
            row.wrong("“月”一栏的“" + row.text("月") + "”不是1到12", "填该期止于几月");
        }
        return month;
    }

    private static int stretch(TableRow row) {
        return row.text("几个月").isEmpty() ? 0 : row.whole("几个月");
    }

    /** Up to when the period with this head goes; null when the text heads no period. */
    public @Nullable PeriodEnd endOf(String head) {
        String folded = Writing.fold(head);
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(folded);
            if (matcher.matches()) {
                int month = name.month() > 0 ? name.month() : Integer.parseInt(matcher.group(MONTH_GROUP));
                return new PeriodEnd(month, name.stretch());
            }
        }
        return null;
    }
}
