package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.layout.lines.PartOfLines;
import cn.jishen.intake.layout.lines.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The print for the units below that for the department. A disclosure prints its projects for the department and again
 * for its units; where the heading of the second part was lost, that the first project comes again tells.
 */
final class SecondPrint {
    private SecondPrint() {}

    /** The projects with their parts; a part that was inferred is noted. */
    static Reading<List<Project>> parted(List<Project> projects) {
        int second = second(projects);
        if (second < 0) {
            return Reading.of(projects);
        }
        List<Project> parted = new ArrayList<>(projects.subList(0, second));
        projects.subList(second, projects.size()).forEach(p -> parted.add(Renamed.inPart(p, PartOfLines.UNIT)));
        Note note = new Note(
                "从项目“" + projects.get(second).name() + "”起各表第二次出现，其上没有篇名，按所属单位的一份读入",
                projects.get(second).places().whole());
        return new Reading<>(parted, List.of(note), List.of());
    }

    /** Where the first project begins again in a document that names only the department; -1 where it does not. */
    private static int second(List<Project> projects) {
        if (projects.isEmpty() || !projects.stream().allMatch(p -> PartOfLines.DEPARTMENT.equals(p.part()))) {
            return -1;
        }
        Project first = projects.get(0);
        for (int i = 1; i < projects.size(); i++) {
            Project other = projects.get(i);
            if (!first.code().isEmpty() && other.code().equals(first.code()) && repeats(projects, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all from here on were printed before. */
    private static boolean repeats(List<Project> projects, int from) {
        List<String> codes =
                projects.subList(0, from).stream().map(Project::code).toList();
        return projects.subList(from, projects.size()).stream().allMatch(p -> codes.contains(p.code()));
    }
}
