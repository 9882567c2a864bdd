package cn.jishen.facts.value;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.GrammarTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a form's template leaves to be filled in (20××年, 请填写), by grammar/gaps.csv. Immutable. */
final class GapWords {
    private static final TableForm FORM = TableForm.of("grammar/gaps.csv", "样式", "位置");
    private static final Map<String, Boolean> PLACES = Map.of("整", true, "有", false);

    private final List<TextPattern> whole = new ArrayList<>();
    private final List<TextPattern> within = new ArrayList<>();

    GapWords(RuleData data, Mistakes mistakes) {
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            Boolean all = GrammarTable.meaning(row, "位置", PLACES);
            if (all != null) {
                (all ? whole : within).add(row.pattern("样式"));
            }
        }
    }

    /** Whether a value in one writing was left as the template has it. */
    boolean areIn(String text) {
        return whole.stream().anyMatch(pattern -> pattern.isWhole(text))
                || within.stream().anyMatch(pattern -> pattern.isFoundIn(text));
    }
}
