package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.rules.words.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In how many projects of a document, told apart by code, each row stands with the same name and description. */
public final class CommonRows {
    private final Map<String, Set<String>> codes = new HashMap<>();

    public CommonRows(Collection<Project> projects) {
        for (Project project : projects) {
            for (Indicator row : project.indicators()) {
                codes.computeIfAbsent(
                                key(row.level3(), row.text(cn.jishen.facts.disclosure.Field.DESCRIPTION)),
                                k -> new HashSet<>())
                        .add(project.code().isBlank() ? project.id() : project.code());
            }
        }
    }

    public int projects(Indicator row) {
        return codes.getOrDefault(key(row.level3(), row.text(cn.jishen.facts.disclosure.Field.DESCRIPTION)), Set.of())
                .size();
    }

    static String key(String name, String description) {
        return WordList.bare(name) + "\n" + WordList.bare(description);
    }
}
