package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.TaskWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tasks that a project's name and goal speak of, a verb with its object, and which of them no indicator names. */
public final class Tasks {
    private Tasks() {}

    /** The tasks whose object no indicator speaks of, each once, in the order of the texts: “维护网站”. */
    public static List<String> without(ProjectReading project, Lexicon words) {
        return without(project.project(), words);
    }

    private static List<String> without(Project project, Lexicon words) {
        StringBuilder said = new StringBuilder();
        for (Indicator row : project.indicators()) {
            said.append(row.nameAndDescription()).append('；');
        }
        List<String> open = new ArrayList<>();
        for (String task : TaskWords.in(project.name() + "；" + project.text(Field.GOAL), words)) {
            Set<String> object = words.nouns().pieces(words.without("任务动词", task));
            boolean named = object.isEmpty()
                    || words.nouns().overlap(words.without("任务动词", task), said.toString())
                    || isCounted(task, project, words);
            if (!named && !open.contains(task)) {
                open.add(task);
            }
        }
        return open;
    }

    /** Whether a row counts what the verb does, whatever its object: 培训人数, 印刷册数. */
    private static boolean isCounted(String task, Project project, Lexicon words) {
        return words.words("任务动词").stream()
                .filter(task::contains)
                .anyMatch(verb -> project.indicators().stream()
                        .map(Indicator::level3)
                        .anyMatch(name -> name.contains(verb)
                                && words.is("计数尾", name.substring(name.indexOf(verb) + verb.length()))));
    }
}
