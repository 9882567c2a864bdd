package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import cn.jishen.facts.revision.Traced;
import java.util.List;

/** Comparisons with everything filled, and with everything null or empty. */
public final class SampleComparisons {
    private SampleComparisons() {}

    public static Comparison full() {
        DocumentAudit audit = SampleExtremes.fullAudit();
        Project project = audit.disclosure().projects().get(0);
        Indicator row = project.indicators().get(0);
        WeighedFinding finding = audit.findings().get(0);
        ScoreSheet score = audit.scores().values().iterator().next();
        RowPair rows = new RowPair(Relation.KEPT, row, row, true);
        ProjectPair pair = new ProjectPair(
                Relation.KEPT, ProjectPair.Match.CONTENT, project, project, score, score, List.of(rows));
        return new Comparison(
                audit,
                audit,
                List.of(pair),
                List.of(new Traced(Fate.REMAINING, finding, finding, pair, rows, false)),
                List.of(new Edit(Edit.Kind.CELL, pair, rows, Field.VALUE, "指标值", "≥1", "≥2", true)));
    }

    public static Comparison bare() {
        DocumentAudit audit = SampleExtremes.bareAudit();
        Project project = SampleExtremes.full().projects().get(0);
        Indicator row = project.indicators().get(0);
        WeighedFinding finding = SampleExtremes.fullAudit().findings().get(0);
        RowPair added = new RowPair(Relation.ADDED, null, row, false);
        ProjectPair pair = new ProjectPair(Relation.ADDED, null, null, project, null, null, List.of(added));
        return new Comparison(
                audit,
                audit,
                List.of(pair),
                List.of(new Traced(Fate.NEW, null, finding, null, null, false)),
                List.of(
                        new Edit(Edit.Kind.CELL, null, null, null, "预算年度", "", "2026", false),
                        new Edit(Edit.Kind.ADDED, pair, added, null, "指标行", "", "三", false)));
    }
}
