package cn.jishen.reports.junit;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.revision.Fate;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.junit.TestCase.Outcome;
import cn.jishen.reports.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a document into cases. */
final class Cases {
    private static final int MESSAGE = 300;

    private final Content content;
    private final Reviewed document;

    Cases(Content content, Reviewed document) {
        this.content = content;
        this.document = document;
    }

    List<TestCase> of(List<FindingLine> lines) {
        List<TestCase> cases = new ArrayList<>(byRule(group("全文"), on(null, lines)));
        for (Scored scored : document.projects()) {
            List<TestCase> rules = byRule(group(scored), on(scored.project().id(), lines));
            cases.add(overall(scored, rules));
            cases.addAll(rules);
        }
        for (OpenItem open : OpenItem.of(document.audit())) {
            switch (open.kind()) {
                case UNREVIEWED -> cases.add(open(open, Outcome.SKIPPED));
                case FAILURE -> cases.add(open(open, Outcome.ERROR));
                case LEFT_OUT, REPAIR -> {}
            }
        }
        return cases;
    }

    /** Whether the project as a whole is in order. What was not read or not judged is never a pass. */
    private TestCase overall(Scored scored, List<TestCase> rules) {
        String name = "项目审核";
        long failed = rules.stream().filter(c -> c.outcome() == Outcome.FAILURE).count();
        if (failed > 0) {
            String message = failed + "条规则发现错误或警告";
            return new TestCase(group(scored), name, Outcome.FAILURE, "审核结论", message, message);
        }
        boolean judged = scored.percent() != null && scored.project().complete();
        return judged
                ? new TestCase(group(scored), name, Outcome.PASS, "", "", "")
                : new TestCase(group(scored), name, Outcome.SKIPPED, "未审", "本项目未读全或未能评分，不等于通过", "");
    }

    private List<TestCase> byRule(String group, List<FindingLine> lines) {
        Map<String, List<FindingLine>> byRule = new LinkedHashMap<>();
        lines.forEach(line ->
                byRule.computeIfAbsent(line.rule(), r -> new ArrayList<>()).add(line));
        List<TestCase> cases = new ArrayList<>();
        byRule.forEach((rule, own) -> cases.add(rule(group, rule, own)));
        return cases;
    }

    /** A failure for 错误 and 警告; a pass with words for 提示 and for what another explains or a waiver covers. */
    private TestCase rule(String group, String rule, List<FindingLine> lines) {
        FindingLine gravest = null;
        for (FindingLine line : lines) {
            Severity severity = line.first().severity();
            boolean graver = gravest == null || !gravest.first().severity().atLeast(severity);
            gravest = !line.isExcused() && severity != Severity.HINT && graver ? line : gravest;
        }
        String name = content.ruleTitle(rule);
        String text = lines.stream().map(this::text).collect(Collectors.joining("\n\n"));
        if (gravest == null) {
            return new TestCase(group, name, Outcome.PASS, "", "", text);
        }
        String message = Characters.shortened(gravest.messages().get(0), MESSAGE);
        return new TestCase(
                group, name, Outcome.FAILURE, gravest.first().severity().label(), message, text);
    }

    private String text(FindingLine line) {
        List<String> parts = new ArrayList<>();
        parts.add("【" + line.first().severity().label() + "】" + document.status(line));
        List<Fate> fates = content.traces().fates(line);
        if (!fates.isEmpty()) {
            boolean broken = content.traces().isBrokenInMending(line);
            String told = fates.size() == 1
                    ? fates.get(0).label()
                    : fates.stream()
                            .map(fate -> fate.label() + content.traces().count(line, fate) + "处")
                            .collect(Collectors.joining("、"));
            parts.add("较上一稿：" + told + (broken ? "（此处系修改其他问题时新产生）" : ""));
        }
        parts.add("位置：" + (line.rows().isEmpty() ? line.subject() : "第" + line.rows() + "行") + "；"
                + line.first().location().describe());
        if (!line.indicators().isEmpty()) {
            parts.add("指标：" + line.indicators());
        }
        parts.add("原文：" + line.evidence());
        parts.add("问题：" + String.join("\n", line.messages()));
        parts.add("依据：" + line.first().basis());
        parts.add("建议：" + String.join("\n", line.suggestions()));
        return String.join("\n", parts);
    }

    private TestCase open(OpenItem open, Outcome outcome) {
        String message = Characters.shortened(open.why(), MESSAGE);
        String advice = open.advice().isEmpty() ? "" : "\n建议：" + open.advice();
        return new TestCase(group("未审事项"), open.what(), outcome, open.kind().label(), message, open.why() + advice);
    }

    private static List<FindingLine> on(@Nullable String project, List<FindingLine> lines) {
        return lines.stream()
                .filter(line -> project == null
                        ? line.project() == null
                        : line.project() != null && line.project().id().equals(project))
                .toList();
    }

    private String group(Scored scored) {
        return groupOf(document.unit(scored.project().part()), scored.title());
    }

    private String group(String of) {
        return groupOf(document.unit(), of);
    }

    /** Build servers take what stands before the last full stop for a package. */
    static String groupOf(String unit, String of) {
        return unit.replace('.', '．') + "." + of.replace('.', '．');
    }
}
