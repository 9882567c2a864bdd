package cn.jishen.app.cli;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.ProjectPair.Match;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.TotalScore;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.TraceWords;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comparison as text: what came out in all, then the document and each project with its findings and changes. */
final class ComparisonPage {
    private final PrintStream out;

    ComparisonPage(PrintStream out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        out.println("原稿　 " + named(comparison.before().disclosure()) + "，" + score(comparison.scoreBefore()));
        out.println("修订稿 " + named(comparison.after().disclosure()) + "，" + score(comparison.scoreAfter()));
        out.println(counts(comparison));
        section(comparison, null);
        comparison.projects().forEach(pair -> section(comparison, pair));
    }

    private static String named(Disclosure disclosure) {
        List<String> known = new ArrayList<>();
        known.add(disclosure.source());
        if (disclosure.unitName() != null) {
            known.add(disclosure.unitName());
        }
        if (disclosure.year() != null) {
            known.add(disclosure.year() + "年");
        }
        return String.join("　", known);
    }

    private static String score(TotalScore score) {
        BigDecimal percent = score.percent();
        String points = percent == null
                ? "未评分"
                : "得分合计 " + plain(score.total()) + "/" + plain(score.of()) + "（" + plain(percent) + "%）";
        return score.projects() + " 个项目，" + points;
    }

    private static String counts(Comparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            int count = comparison.count(fate);
            if (fate != Fate.UNDECIDED || count > 0) {
                counts.add(fate.label() + " " + count);
            }
        }
        long broken = comparison.findings().stream()
                .filter(traced -> traced.brokenInMending() && !traced.isExplained())
                .count();
        String note = broken == 0 ? "" : "；新增的有 " + broken + " 处系修改时新产生";
        return "问题：" + String.join("，", counts) + note;
    }

    private void section(Comparison comparison, @Nullable ProjectPair pair) {
        List<String> lines = new ArrayList<>();
        for (Fate fate : List.of(Fate.NEW, Fate.REMAINING, Fate.UNDECIDED, Fate.RESOLVED)) {
            comparison.findings().stream()
                    .filter(traced ->
                            Objects.equals(traced.project(), pair) && traced.fate() == fate && !traced.isExplained())
                    .forEach(traced -> lines.add(line(traced)));
        }
        comparison.edits().stream()
                .filter(edit -> Objects.equals(edit.project(), pair) && !edit.hasFinding() && !isInHead(edit))
                .forEach(edit -> lines.add("另有" + TraceWords.of(edit)));
        if (pair == null && lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(pair == null ? "全文" : head(pair));
        lines.forEach(line -> out.println("  " + line));
    }

    /** That a project was added or removed, the head of its section says. */
    private static boolean isInHead(Edit edit) {
        return edit.project() != null
                && edit.row() == null
                && (edit.kind() == Edit.Kind.ADDED || edit.kind() == Edit.Kind.REMOVED);
    }

    private static String head(ProjectPair pair) {
        Project project = pair.either();
        String head = "项目 " + project.name() + (project.code().isBlank() ? "" : "（" + project.code() + "）");
        if (pair.relation() == Relation.ADDED) {
            return head + "：增加，" + score(pair.scoreAfter());
        }
        if (pair.relation() == Relation.REMOVED) {
            return head + "：删除，原 " + score(pair.scoreBefore());
        }
        String by = pair.by() == Match.CODE || pair.by() == null
                ? ""
                : "，按" + pair.by().label() + "对应";
        return head + "：" + score(pair.scoreBefore()) + " → " + score(pair.scoreAfter()) + by;
    }

    private static String score(@Nullable ScoreSheet sheet) {
        if (sheet == null || sheet.of().signum() == 0) {
            return "未审";
        }
        String grade = sheet.grade() == null ? "" : " " + sheet.grade().label();
        return plain(sheet.total()) + "/" + plain(sheet.of()) + grade;
    }

    private static String line(Traced traced) {
        WeighedFinding finding = traced.either();
        String row = traced.row() == null
                ? ""
                : traced.row().describe() + " " + traced.row().name() + "　";
        String note = TraceWords.note(traced);
        return traced.fate().label() + " " + TraceWords.severity(traced) + " " + finding.rule() + " " + row
                + finding.message() + (note.isEmpty() ? "" : "（" + note + "）");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
