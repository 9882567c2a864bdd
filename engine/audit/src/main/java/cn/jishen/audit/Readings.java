package cn.jishen.audit;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.WordIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules are told of a disclosure: everything in it that can be read, read. For one thread.
 *
 * @param projects those that are audited, in the order of the document
 */
record Readings(DocumentReading document, List<ProjectReading> projects) {
    Readings {
        projects = List.copyOf(projects);
    }

    static Readings of(Disclosure disclosure, List<Project> projects, WordIndex index) {
        return new Readings(
                new DocumentReading(disclosure, index),
                projects.stream()
                        .map(project -> new ProjectReading(project, index))
                        .toList());
    }

    /** All of them, to be inserted in any order. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(document);
        facts.addAll(document.disclosure().tables());
        for (ProjectReading project : projects) {
            facts.add(project);
            facts.addAll(project.rows());
        }
        return facts;
    }
}
