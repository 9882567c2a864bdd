package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.finding.Consequence;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Grade;

/** Reads what follows from each grade. */
public final class ConsequenceTable {
    /** Where it stands. */
    public static final TableForm FORM =
            TableForm.of("parameters/consequences.csv", "等级", "结果", "意见", "有错误").keyedBy("等级");

    private ConsequenceTable() {}

    /** The consequences of a table. */
    public static Consequences of(Table table) {
        return new Consequences(table.map(ConsequenceTable::consequence));
    }

    private static Consequence consequence(TableRow row) {
        return new Consequence(grade(row, "等级"), row.needed("结果"), row.needed("意见"), grade(row, "有错误"));
    }

    private static Grade grade(TableRow row, String column) {
        return row.one(column, Grade.values(), Grade::label);
    }
}
