package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.Codes;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.writing.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Projects of a document that share what should tell them apart, within one set of tables (部门 or 单位).
 *
 * @param words the code or the name that they share
 * @param projects at least two, in the order of the document
 */
public record Repeat(String words, List<Project> projects) {
    public Repeat {
        projects = List.copyOf(projects);
    }

    /** Different tables with one code and one name. Tables with the same contents have been taken as one before. */
    public static List<Repeat> ofCodes(Collection<Project> projects) {
        List<Project> coded =
                projects.stream().filter(project -> !project.code().isBlank()).toList();
        return repeats(coded, project -> project.code() + '\n' + Prose.bare(project.name()), Project::code);
    }

    /** Projects of one unit with one name and different codes. */
    public static List<Repeat> ofNames(Collection<Project> projects) {
        return repeats(
                distinct(projects).toList(),
                project -> Codes.owner(project.code()) + '\n' + Prose.bare(project.name()),
                Project::name);
    }

    /** Projects of one unit with different codes and one 资金用途, marks aside, that says what it is for. */
    public static List<Repeat> ofPurposes(Collection<Project> projects, Lexicon words) {
        List<Project> telling = distinct(projects)
                .filter(project ->
                        !words.without("用途泛称", project.text(Field.PURPOSE)).isEmpty())
                .toList();
        return repeats(
                telling,
                project -> Codes.owner(project.code()) + '\n' + Prose.bare(project.text(Field.PURPOSE)),
                project -> project.text(Field.PURPOSE));
    }

    /** The first print of each code within 部门 and within 单位. */
    private static Stream<Project> distinct(Collection<Project> projects) {
        Map<String, Project> byCode = new LinkedHashMap<>();
        for (Project project : projects) {
            if (!project.code().isBlank() && !project.name().isBlank()) {
                byCode.putIfAbsent(project.part() + project.code(), project);
            }
        }
        return byCode.values().stream();
    }

    private static List<Repeat> repeats(
            Collection<Project> projects, Function<Project, String> key, Function<Project, String> words) {
        Map<String, List<Project>> groups = new LinkedHashMap<>();
        for (Project project : projects) {
            groups.computeIfAbsent(project.part() + "\n" + key.apply(project), k -> new ArrayList<>())
                    .add(project);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> new Repeat(words.apply(group.get(0)), group))
                .toList();
    }

    public int count() {
        return projects.size();
    }

    /** Where the second stands. */
    public Location place(Field field) {
        return projects.get(1).places().of(field);
    }

    /** The names, “、” between them. */
    public String names() {
        return String.join("、", projects.stream().map(Project::name).toList());
    }

    /** The codes, “、” between them. */
    public String codes() {
        return String.join("、", projects.stream().map(Project::code).toList());
    }
}
