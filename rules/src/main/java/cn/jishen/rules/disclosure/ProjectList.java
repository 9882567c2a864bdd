package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.reading.LetterPairs;
import cn.jishen.rules.costs.Budgets;
import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.writing.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The projects that the prose on expenditure names (项目支出…万元，主要为甲、乙、丙), held against the project tables.
 *
 * @param words the list as written
 * @param unlisted projects with a table that the list does not name
 * @param untabled names of the list that no table has
 * @param projects how many have a table
 */
public record ProjectList(String words, List<String> unlisted, List<String> untabled, int projects, Location location) {
    private static final Pattern LIST = Pattern.compile("项目支出[0-9.,]+万元，(?:主要)?(?:为|是|包括|用于)[：:]?([^。；]+)");
    private static final Pattern OPEN = Pattern.compile("等[^、，]{0,6}$");
    private static final Pattern MARK = Pattern.compile("[、，,；;]");
    private static final Pattern AMOUNT = Pattern.compile("[（(]?[0-9.,]+万元[)）]?");

    public ProjectList {
        unlisted = List.copyOf(unlisted);
        untabled = List.copyOf(untabled);
    }

    /**
     * The lists of the statements, each once. A list that ends in 等 is no whole list; one of which fewer names are
     * known than a share, or which names a smaller share of the projects, is a list of something else: both are
     * passed over.
     */
    public static List<ProjectList> in(DocumentReading disclosure, Parameters parameters) {
        return in(disclosure.disclosure(), parameters);
    }

    private static List<ProjectList> in(Disclosure disclosure, Parameters parameters) {
        List<ProjectList> lists = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            Matcher list = LIST.matcher(statement.text().replaceAll("[\\s\u00a0]", ""));
            if (list.find() && !OPEN.matcher(list.group(1)).find()) {
                ProjectList read = of(list.group(1), statement.location(), Budgets.counted(disclosure), parameters);
                boolean whole = read.isOfProjects(parameters);
                if (whole && lists.stream().noneMatch(known -> known.words.equals(read.words))) {
                    lists.add(read);
                }
            }
        }
        return lists;
    }

    private static ProjectList of(String words, Location location, List<Project> projects, Parameters parameters) {
        Set<String> untabled = new LinkedHashSet<>();
        Set<String> unlisted = new LinkedHashSet<>();
        String left = AMOUNT.matcher(words).replaceAll("");
        for (Project project : projects) {
            String name = project.name().replaceAll("[\\s\u00a0]", "");
            boolean several = MARK.matcher(name).find() && left.contains(name);
            left = several ? left.replace(name, "") : left;
            if (!several) {
                unlisted.add(name);
            }
        }
        for (String name : MARK.split(left)) {
            boolean known = unlisted.removeIf(project -> isSame(name, project, parameters));
            if (!known && Prose.bare(name).length() > 1) {
                untabled.add(name);
            }
        }
        return new ProjectList(words, List.copyOf(unlisted), List.copyOf(untabled), projects.size(), location);
    }

    private static boolean isSame(String one, String other, Parameters parameters) {
        return LetterPairs.of(Prose.bare(one)).holds(LetterPairs.of(Prose.bare(other)), parameters.of("项目名相似"));
    }

    private boolean isOfProjects(Parameters parameters) {
        int known = projects - unlisted.size();
        int least = Math.max(projects, known + untabled.size());
        return projects > 0 && Share.of(known, least).compareTo(parameters.of("项目清单·认出比例")) >= 0;
    }
}
