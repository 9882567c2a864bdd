package cn.jishen.app;

import cn.jishen.app.engine.Engine;
import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An engine small enough to see through. A file is one line for each thing: “项目 名称 得分”, “错误 证据” (or 警告, 提示) for a
 * finding on the project before it, “单位 名称” for its department, “漏读 什么” for something unreviewed, and “不可读”,
 * “读时出错”, “审时出错” for what goes wrong.
 */
public final class TinyEngine implements Engine {
    /** A rule that has every field. */
    public static final Rule RULE = new Rule(
            "T01", "试用规则", "TRIAL", "试用", List.of(Severity.ERROR), "W1", List.of(), "要求", "原因", "建议", "好例", "坏例");

    private final Waivers waivers;

    public TinyEngine() {
        this(Waivers.NONE);
    }

    TinyEngine(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public List<ScoreNote> scoreNotes() {
        return List.of(new ScoreNote("J04", "数得出来的指标太少", "看不出花钱办了多少事"));
    }

    @Override
    public Waivers waivers() {
        return waivers;
    }

    @Override
    public Disclosure read(Path file, String name) throws UnreadableException {
        List<String> lines = lines(file);
        if (lines.contains("不可读")) {
            throw new UnreadableException("文件“" + name + "”已损坏", "换一份完好的文件");
        }
        if (lines.contains("读时出错")) {
            throw new IllegalStateException("reader broke");
        }
        List<Project> projects = lines.stream()
                .filter(line -> line.startsWith("项目 "))
                .map(line -> project(line.split(" ")[1]))
                .toList();
        List<Unreviewed> unreviewed = lines.stream()
                .filter(line -> line.startsWith("漏读 "))
                .map(line -> new Unreviewed(line.substring(3), "没有读到", Location.NOWHERE))
                .toList();
        return disclosure(name, lines, projects, unreviewed);
    }

    @Override
    public DocumentAudit audit(Disclosure disclosure) {
        List<String> lines =
                disclosure.statements().stream().map(Statement::text).toList();
        if (lines.contains("审时出错")) {
            throw new IllegalStateException("judge broke");
        }
        Map<String, ScoreSheet> scores = new LinkedHashMap<>();
        List<WeighedFinding> findings = new ArrayList<>();
        String project = null;
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "项目" -> {
                    project = words[1];
                    scores.put(project, score(words[2]));
                }
                case "错误", "警告", "提示" -> findings.add(finding(Severity.of(words[0]), project, words[1]));
                default -> {}
            }
        }
        List<WeighedFinding> judged = findings.stream()
                .map(f -> new WeighedFinding(f.raised(), null, f.counted(), waivers.reason(f.raised(), disclosure)))
                .toList();
        return new DocumentAudit(disclosure, scores, judged, disclosure.notes(), disclosure.unreviewed(), List.of());
    }

    /** The rule looked at every project and missed each. */
    @Override
    public Explanation explain(Rule rule, Disclosure disclosure) {
        Explanation.Step step = new Explanation.Step("T01 试用规则", "budget == null", List.of("budget=“20”"), List.of());
        return new Explanation(
                rule,
                disclosure.projects().stream()
                        .map(project -> new Explanation.Place(project, null, List.of(), List.of(), List.of(step)))
                        .toList());
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public String cataloguePage() {
        return "# 规则目录\n";
    }

    @Override
    public String rulesVersion() {
        return "0.0-试用";
    }

    @Override
    public String rulesHash() {
        return "00";
    }

    /** A finding of the only rule. */
    public static WeighedFinding finding(
            Severity severity, @org.jspecify.annotations.Nullable String project, String evidence) {
        return new WeighedFinding(
                new Finding(
                        "T01",
                        "TRIAL",
                        severity,
                        null,
                        project,
                        null,
                        Field.GOAL,
                        evidence,
                        "“" + evidence + "”不妥",
                        "改写",
                        "审核惯例",
                        Location.NOWHERE,
                        null),
                null,
                true,
                null);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Disclosure disclosure(
            String name, List<String> lines, List<Project> projects, List<Unreviewed> unreviewed) {
        List<Statement> statements = lines.stream()
                .map(line -> new Statement("正文", line, Location.NOWHERE))
                .toList();
        return new Disclosure(
                name,
                "",
                null,
                unit(lines),
                2026,
                null,
                List.of(),
                statements,
                List.of(),
                projects,
                List.of(),
                unreviewed);
    }

    private static String unit(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("单位 "))
                .map(line -> line.substring(3))
                .findFirst()
                .orElse("某县水务局");
    }

    private static Project project(String name) {
        return new Project(
                name, null, "", name, Money.ofWan("8"), null, null, null, "目标", null, List.of(), true, Places.NONE);
    }

    private static ScoreSheet score(String total) {
        return new ScoreSheet(
                new BigDecimal(total), BigDecimal.valueOf(90), Grade.GOOD, null, List.of(), false, List.of());
    }
}
