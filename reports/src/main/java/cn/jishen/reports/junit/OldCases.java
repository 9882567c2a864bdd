package cn.jishen.reports.junit;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.TraceWords;
import cn.jishen.reports.junit.TestCase.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the earlier revision had and this one has not: a pass where it is solved, skipped where nothing can be said. */
final class OldCases {
    private final Content content;
    private final Reviewed document;

    OldCases(Content content, Reviewed document) {
        this.content = content;
        this.document = document;
    }

    List<TestCase> of(Change change) {
        List<TestCase> cases = new ArrayList<>(byRule(change.findings(Fate.RESOLVED), Outcome.PASS));
        cases.addAll(byRule(change.outOfSight(), Outcome.SKIPPED));
        return cases;
    }

    /** A case for each project and rule, as those of this revision have. */
    private List<TestCase> byRule(List<Traced> findings, Outcome outcome) {
        Map<String, List<Traced>> byRule = new LinkedHashMap<>();
        for (Traced traced : findings) {
            String key = group(traced) + "\n" + traced.either().rule();
            byRule.computeIfAbsent(key, k -> new ArrayList<>()).add(traced);
        }
        return byRule.values().stream().map(own -> of(own, outcome)).toList();
    }

    private TestCase of(List<Traced> own, Outcome outcome) {
        Traced first = own.get(0);
        String label = first.fate().label();
        String text = own.stream().map(OldCases::text).collect(Collectors.joining("\n\n"));
        String name = content.ruleTitle(first.either().rule()) + "（" + label + "）";
        boolean passed = outcome == Outcome.PASS;
        return new TestCase(
                group(first), name, outcome, passed ? "" : label, passed ? "" : TraceWords.note(first), text);
    }

    private String group(Traced traced) {
        ProjectPair pair = traced.project();
        String unit =
                pair == null ? document.unit() : document.unit(pair.either().part());
        return Cases.groupOf(unit, TraceWords.project(pair));
    }

    private static String text(Traced traced) {
        WeighedFinding finding = traced.either();
        String note = TraceWords.note(traced);
        return String.join(
                "\n",
                "较上一稿：" + traced.fate().label() + (note.isEmpty() ? "" : "（" + note + "）"),
                "位置：" + TraceWords.place(traced),
                "原文：" + TraceWords.before(traced),
                "现在：" + TraceWords.after(traced),
                "问题：" + finding.message());
    }
}
