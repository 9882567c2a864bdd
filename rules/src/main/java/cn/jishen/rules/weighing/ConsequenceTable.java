package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.finding.Consequence;
import cn.jishen.facts.finding.Consequences;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreNote;
import java.util.List;

/** Reads what follows from each grade. */
public final class ConsequenceTable {
    /** Where it stands. */
    public static final TableForm FORM =
            TableForm.of("parameters/consequences.csv", "等级", "结果", "意见", "有错误").keyedBy("等级");

    /** Where it stands what is said of points that no finding cost. */
    public static final TableForm NOTES =
            TableForm.of("parameters/score-notes.csv", "编号", "名称", "说明").keyedBy("编号");

    private ConsequenceTable() {}

    /** What is said of points that no finding cost, in the order of the table. */
    public static List<ScoreNote> notes(Table table) {
        return table.map(row -> new ScoreNote(row.needed("编号"), row.needed("名称"), row.needed("说明")));
    }

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
