package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.ProjectPair.Match;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import cn.jishen.facts.revision.Traced;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.facts.revision.Unpaired.Reason;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The water bureau's document beside its earlier revision: two problems of the old are solved, one cannot be told any
 * more; S01 is new in the row where one was solved, D01 was out of sight before, S08 is new on row 6, the rest remains.
 */
public final class SampleRounds {
    public static final String EARLIER = "yunxi-shuiwu-first.docx";

    private SampleRounds() {}

    /** The water bureau with its earlier revision, the library without one, and an archive that was not sent again. */
    public static Run run() {
        DocumentAudit water = SampleAudits.water();
        DocumentAudit library = SampleAudits.library();
        DocumentAudit gone = SampleAudits.document(Library.unreadable(), List.of(), List.of());
        Earlier earlier = new Earlier(
                List.of(comparison(water)),
                List.of(new Unpaired(library, Reason.NO_EARLIER), new Unpaired(gone, Reason.NOT_SENT_AGAIN)));
        Run run = Runs.of(SampleAudits.of(library, water));
        return new Run(run.audit(), run.time(), run.programVersion(), earlier);
    }

    /** The water bureau alone. */
    public static Run water() {
        DocumentAudit water = SampleAudits.water();
        Run run = Runs.of(water);
        return new Run(
                run.audit(), run.time(), run.programVersion(), new Earlier(List.of(comparison(water)), List.of()));
    }

    private static Comparison comparison(DocumentAudit after) {
        List<WeighedFinding> old = new ArrayList<>();
        List<ProjectPair> pairs = pairs(after);
        ProjectPair pipes = pairs.get(0);
        RowPair costs = pipes.rows().get(4);
        WeighedFinding unclear = solved(after, "X06", 5, "若干", "“若干”没有写出成本上限");
        WeighedFinding goal = solved(after, "X24", null, "改造管网", "绩效目标只写了要做的事");
        WeighedFinding hidden = solved(after, "X10", null, "停水", "目标与指标方向不一致");
        old.addAll(List.of(unclear, goal, hidden));
        List<Traced> traced = new ArrayList<>();
        for (WeighedFinding now : after.findings()) {
            ProjectPair pair = pairs.stream()
                    .filter(p -> p.either().id().equals(now.project()))
                    .findFirst()
                    .orElse(null);
            RowPair row = pair == null || now.row() == null ? null : pair.rows().get(now.row() - 1);
            Fate fate = switch (now.rule()) {
                case "S01" -> Fate.NEW;
                case "D01" -> Fate.UNDECIDED;
                case "S08" -> Objects.equals(now.row(), 6) ? Fate.NEW : Fate.REMAINING;
                default -> Fate.REMAINING;
            };
            WeighedFinding before = fate == Fate.REMAINING ? now.rule().equals("X03") ? reworded(now) : now : null;
            if (before != null) {
                old.add(before);
            }
            traced.add(new Traced(fate, before, now, pair, row, now.rule().equals("S01")));
        }
        traced.add(new Traced(Fate.RESOLVED, unclear, null, pipes, costs, false));
        traced.add(new Traced(Fate.RESOLVED, goal, null, pipes, null, false));
        traced.add(new Traced(Fate.UNDECIDED, hidden, null, pipes, null, false));
        RowPair leaflet = pairs.get(3).rows().get(1);
        List<Edit> edits = List.of(
                new Edit(Edit.Kind.CELL, pipes, costs, Field.VALUE, "指标值", "若干", "≤9200万元", true),
                new Edit(Edit.Kind.CELL, pairs.get(3), leaflet, Field.VALUE, "指标值", "≥25场", "≥20场", false),
                new Edit(Edit.Kind.CELL, null, null, null, "支出说明", "", "2026年项目支出1286.50万元", false));
        return new Comparison(
                SampleAudits.document(earlier(after.disclosure()), old, List.of()), after, pairs, traced, edits);
    }

    private static List<ProjectPair> pairs(DocumentAudit after) {
        List<ProjectPair> pairs = new ArrayList<>();
        for (Project project : after.projects()) {
            Stream<RowPair> rows = project.indicators().stream()
                    .map(row -> new RowPair(Relation.KEPT, worse(project, row), row, false));
            pairs.add(new ProjectPair(
                    Relation.KEPT,
                    Match.CODE,
                    project,
                    project,
                    after.scores().get(project.id()),
                    after.scores().get(project.id()),
                    rows.toList()));
        }
        return pairs;
    }

    /** The row of the pipes' costs as it was. */
    private static Indicator worse(Project project, Indicator row) {
        return project.id().equals(WaterBureau.PIPES) && row.row() == 5
                ? Indicator.of(
                        project.id(),
                        5,
                        row.level1(),
                        row.level2(),
                        row.level3(),
                        row.description(),
                        "若干",
                        row.basis(),
                        row.places(),
                        Grammar.shipped())
                : row;
    }

    private static Disclosure earlier(Disclosure d) {
        return d.in(EARLIER, "11".repeat(32));
    }

    private static WeighedFinding solved(
            DocumentAudit after, String rule, @Nullable Integer row, String evidence, String message) {
        Project pipes = after.projects().get(0);
        return new WeighedFinding(
                new Finding(
                        rule,
                        SampleRules.of(rule).defectClass(),
                        Severity.WARNING,
                        "部门",
                        pipes.id(),
                        row,
                        row == null ? Field.GOAL : Field.VALUE,
                        evidence,
                        message,
                        "改写",
                        "审核惯例",
                        pipes.places().whole(),
                        null),
                null,
                true,
                null);
    }

    /** The same with other words and graver. */
    private static WeighedFinding reworded(WeighedFinding now) {
        return new WeighedFinding(
                new Finding(
                        now.rule(),
                        now.defectClass(),
                        Severity.ERROR,
                        now.part(),
                        now.project(),
                        now.row(),
                        now.field(),
                        "更换管道35公里",
                        now.message(),
                        now.suggestion(),
                        now.basis(),
                        now.location(),
                        null),
                null,
                true,
                null);
    }
}
