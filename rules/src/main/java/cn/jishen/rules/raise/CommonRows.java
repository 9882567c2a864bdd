package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.NotApplicable;
import cn.jishen.rules.words.WordList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In how many projects of a document, told apart by code, each row stands with the same name and description. A row
 * that says 不涉及 asks nothing of its project and is not counted, unless it is a sentence about a kind of indicator
 * that sets a value all the same: that is the mark of a row that was copied (本项目不涉及生态效益, ≥95%).
 */
public final class CommonRows {
    private final Map<String, Set<String>> codes = new HashMap<>();

    public CommonRows(Collection<Project> projects) {
        for (Project project : projects) {
            for (Indicator row : project.indicators()) {
                if (isCounted(row)) {
                    codes.computeIfAbsent(key(row), k -> new HashSet<>())
                            .add(project.code().isBlank() ? project.id() : project.code());
                }
            }
        }
    }

    public int projects(Indicator row) {
        return isCounted(row) ? codes.getOrDefault(key(row), Set.of()).size() : 0;
    }

    private static boolean isCounted(Indicator row) {
        NotApplicable said = row.notApplicable();
        BigDecimal number = row.target().number();
        return said == null || (!said.categories().isEmpty() && number != null && number.signum() != 0);
    }

    private static String key(Indicator row) {
        return key(row.level3(), row.text(Field.DESCRIPTION));
    }

    static String key(String name, String description) {
        return WordList.bare(name) + "\n" + WordList.bare(description);
    }
}
