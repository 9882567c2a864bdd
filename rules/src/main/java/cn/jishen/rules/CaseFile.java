package cn.jishen.rules;

import cn.jishen.facts.Project;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the raising of findings must know of the case beside the fact at hand: the catalogue and the projects by id. */
public record CaseFile(Catalogue catalogue, Map<String, Project> projects) {
    public static CaseFile of(Catalogue catalogue, Collection<Project> projects) {
        return new CaseFile(
                catalogue, projects.stream().collect(Collectors.toUnmodifiableMap(Project::id, Function.identity())));
    }

    @Nullable
    Project project(String id) {
        return projects.get(id);
    }
}
