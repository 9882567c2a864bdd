package cn.jishen.reports.junit;

import cn.jishen.facts.revision.Earlier;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one document; a name occurs once in a file, and once in a group.
 *
 * @param earlier its earlier revision
 * @param change null where it was compared with nothing
 */
record Suite(
        String name,
        Reviewed document,
        Earlier earlier,
        @Nullable Change change,
        List<TestCase> cases) {

    /** The names of all suites of a report. */
    static List<String> names(Content content) {
        Set<String> names = new HashSet<>();
        return content.documents().stream()
                .map(document -> free(document.source(), names))
                .toList();
    }

    static Suite of(Content content, Reviewed document, String name) {
        Change change = content.change(document.document());
        List<TestCase> cases = new ArrayList<>(new Cases(content, document).of(document.lines()));
        if (change != null) {
            cases.addAll(new OldCases(content, document).of(change));
        }
        Earlier earlier = content.run().earlier().alone(document.audit());
        return new Suite(name, document, earlier, change, distinct(cases));
    }

    long count(TestCase.Outcome outcome) {
        return cases.stream().filter(c -> c.outcome() == outcome).count();
    }

    private static List<TestCase> distinct(List<TestCase> cases) {
        Set<String> names = new HashSet<>();
        List<TestCase> named = new ArrayList<>();
        for (TestCase one : cases) {
            String full = free(one.group() + "\n" + one.name(), names);
            named.add(one.named(full.substring(one.group().length() + 1)));
        }
        return named;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "#" + number;
        }
        return free;
    }
}
