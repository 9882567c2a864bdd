package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Edit.Kind;
import cn.jishen.facts.value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was changed outside the projects: year, department, prose and the tables that projects must agree with. */
final class DocumentEdits {
    /** From here on two passages are one that was reworded. */
    private static final double ALIKE = 0.4;

    private final List<Edit> edits = new ArrayList<>();

    private DocumentEdits() {}

    static List<Edit> of(Disclosure before, Disclosure after) {
        DocumentEdits document = new DocumentEdits();
        document.cell("单位名称", before.unitName(), after.unitName());
        document.cell("预算年度", year(before), year(after));
        document.cell("支出总表的项目支出", printed(before.projectExpenditure()), printed(after.projectExpenditure()));
        document.texts(
                "部门整体绩效目标",
                before.wholeGoals().stream().map(Passage::text).toList(),
                after.wholeGoals().stream().map(Passage::text).toList());
        document.texts(
                "说明",
                before.statements().stream().map(Statement::text).toList(),
                after.statements().stream().map(Statement::text).toList());
        document.tables(before, after);
        return document.edits;
    }

    private void texts(String what, List<String> before, List<String> after) {
        List<CharacterPairs> old = before.stream().map(CharacterPairs::of).toList();
        List<CharacterPairs> now = after.stream().map(CharacterPairs::of).toList();
        double[][] weights = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                double like = old.get(i).likeness(now.get(j));
                weights[i][j] = like < ALIKE ? 0 : like;
            }
        }
        int[] newOf = Assignment.best(weights);
        for (int i = 0; i < newOf.length; i++) {
            cell(what, before.get(i), newOf[i] < 0 ? null : after.get(newOf[i]));
        }
        for (int j = 0; j < after.size(); j++) {
            int its = j;
            if (Arrays.stream(newOf).noneMatch(paired -> paired == its)) {
                cell(what, null, after.get(j));
            }
        }
    }

    private void tables(Disclosure before, Disclosure after) {
        Map<String, String> old = lines(before);
        Map<String, String> now = lines(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> cell(name, old.get(name), now.get(name)));
    }

    /** The amounts by the name of the table and of the line; a name that comes again is numbered. */
    private static Map<String, String> lines(Disclosure disclosure) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (NamedTable table : disclosure.tables()) {
            for (NamedTable.Line line : table.rows()) {
                String name = (table.kind().endsWith("表") ? table.kind() : table.kind() + "表") + " " + line.name();
                int times = 1;
                while (lines.containsKey(times == 1 ? name : name + "#" + times)) {
                    times++;
                }
                lines.put(times == 1 ? name : name + "#" + times, printed(line.amount()));
            }
        }
        return lines;
    }

    private void cell(String what, @Nullable String before, @Nullable String after) {
        String old = Objects.requireNonNullElse(before, "");
        String now = Objects.requireNonNullElse(after, "");
        if (!Differences.same(old, now)) {
            edits.add(new Edit(Kind.CELL, null, null, null, what, old, now, false));
        }
    }

    private static String year(Disclosure disclosure) {
        return disclosure.year() == null ? "" : disclosure.year().toString();
    }

    private static String printed(@Nullable Money amount) {
        return amount == null ? "" : amount.print();
    }
}
