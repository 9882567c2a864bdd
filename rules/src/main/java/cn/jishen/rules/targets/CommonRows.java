package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.rules.words.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In how many projects of a document, told apart by code, each row stands with the same name and description. A row
 * that says 不涉及 in one of its cells asks nothing of its project and is not counted.
 */
public final class CommonRows {
    private final Map<String, Set<String>> codes = new HashMap<>();

    public CommonRows(Collection<Project> projects) {
        for (Project project : projects) {
            for (Indicator row : project.indicators()) {
                if (row.notApplicable() == null) {
                    codes.computeIfAbsent(key(row), k -> new HashSet<>())
                            .add(project.code().isBlank() ? project.id() : project.code());
                }
            }
        }
    }

    public int projects(Indicator row) {
        return codes.getOrDefault(key(row), Set.of()).size();
    }

    private static String key(Indicator row) {
        return key(row.level3(), row.text(Field.DESCRIPTION));
    }

    static String key(String name, String description) {
        return WordList.bare(name) + "\n" + WordList.bare(description);
    }
}
