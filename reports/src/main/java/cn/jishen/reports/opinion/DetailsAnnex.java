package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.opinion.Block.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 逐项目审核意见: the document as a whole, then each project, the worst first, with a table of what is asked of it. */
final class DetailsAnnex {
    private static final List<Column> COLUMNS = List.of(
            new Column(Sentence.HEAD_KIND.say(), 840, true),
            new Column(Sentence.HEAD_ROW.say(), 620, true),
            new Column(Sentence.HEAD_INDICATOR.say(), 1684, false),
            new Column(Sentence.HEAD_PROBLEM.say(), 2850, false),
            new Column(Sentence.HEAD_ADVICE.say(), 2850, false));

    /** So many problems with one and the same advice stand in one row. */
    private static final int TOGETHER = 3;

    private final OpinionSubject matter;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> cited = new HashSet<>();

    private DetailsAnnex(OpinionSubject matter) {
        this.matter = matter;
    }

    /** Nothing where there is neither a problem nor a waiver. */
    static List<Annex> of(OpinionSubject matter) {
        if (!matter.hasLines() && !matter.hasWaived()) {
            return List.of();
        }
        DetailsAnnex annex = new DetailsAnnex(matter);
        annex.write();
        return List.of(new Annex(Sentence.DETAILS, annex.blocks));
    }

    private void write() {
        int following = matter.following();
        note(Sentence.DETAILS_NOTE.say() + (following == 0 ? "" : Sentence.FOLLOWING.say(following)));
        int number = 1;
        List<List<String>> whole = rows(null);
        if (!whole.isEmpty()) {
            head(number++ + "." + Sentence.WHOLE.say());
            blocks.add(new Block.Table(COLUMNS, whole));
        }
        List<Scored> clean = new ArrayList<>();
        for (Scored scored : matter.projects()) {
            List<List<String>> rows = rows(scored.project());
            if (rows.isEmpty()) {
                clean.add(scored);
            } else {
                head(number++ + "." + OpinionSubject.title(scored));
                note(summary(scored));
                blocks.add(new Block.Table(COLUMNS, rows));
            }
        }
        if (!clean.isEmpty()) {
            List<String> names = clean.stream().map(OpinionSubject::title).toList();
            note(Sentence.FAULTLESS.say(OfficialProse.names(names, names.size(), Sentence.PROJECTS)));
        }
    }

    private void head(String text) {
        blocks.add(Block.Paragraph.of(Style.ANNEX_HEAD, text));
    }

    private void note(String text) {
        blocks.add(Block.Paragraph.of(Style.NOTE, text));
    }

    private List<List<String>> rows(@Nullable Project project) {
        List<List<String>> rows = new ArrayList<>();
        for (FindingLine line : matter.lines(project)) {
            String kind = kind(line.severity()) + cost(line);
            for (FindingLine part : parts(line)) {
                rows.add(row(kind, part, Wording.problem(part) + basis(part), Wording.suggestion(part)));
                // What a line costs stands with its first row only.
                kind = kind(line.severity());
            }
        }
        for (FindingLine line : matter.waived(project)) {
            String reason =
                    Sentence.AGREED.say(OfficialProse.sentence("" + line.first().waived()));
            rows.add(row(Sentence.KIND_WAIVED.say(), line, Wording.problem(line), reason));
        }
        return rows;
    }

    /** Rows that say the same stand together, others each by itself, so that advice is beside its problem. */
    private static List<FindingLine> parts(FindingLine line) {
        if (line.suggestions().size() <= 1 && line.messages().size() <= TOGETHER) {
            return List.of(line);
        }
        return line.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.message(), finding.suggestion()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(line::with)
                .toList();
    }

    private static List<String> row(String kind, FindingLine line, String problem, String advice) {
        return List.of(kind, line.rows(), Wording.subject(line), problem, advice);
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Sentence.KIND_ERROR.say();
            case WARNING -> Sentence.KIND_WARNING.say();
            case HINT -> Sentence.KIND_HINT.say();
        };
    }

    private String cost(FindingLine line) {
        BigDecimal points = matter.document().costs().points(line);
        return points == null || points.signum() == 0 ? "" : "\n" + Sentence.COST.say(OfficialProse.points(points));
    }

    /** What a rule stands on is told with its first line. */
    private String basis(FindingLine line) {
        Rule rule = matter.content().rules().of(line.rule());
        return rule == null || !cited.add(line.rule()) ? "" : Bases.remark(rule);
    }

    private static String summary(Scored scored) {
        Project project = scored.project();
        List<String> parts = new ArrayList<>();
        if (!project.code().isBlank()) {
            parts.add(Sentence.CODE.say(OfficialProse.bare(project.code())));
        }
        Money budget = project.budget();
        parts.add(budget == null ? Sentence.OWN_NO_BUDGET.say() : Sentence.OWN_BUDGET.say(budget.print()));
        parts.add(score(scored));
        String place = place(project.places().whole());
        if (!place.isEmpty()) {
            parts.add(Sentence.SEEN.say(place));
        }
        String remark = project.complete() ? "" : Sentence.UNREAD_IN_PART.say();
        return Sentence.SUMMARY.say(
                parts.stream().filter(Objects::nonNull).collect(Collectors.joining(Sentence.COMMA.say())), remark);
    }

    private static String score(Scored scored) {
        ScoreSheet score = scored.score();
        BigDecimal percent = scored.percent();
        if (score.grade() == null || percent == null) {
            return Sentence.OWN_UNGRADED.say(OfficialProse.bare("" + score.ungraded()));
        }
        return Sentence.OWN_SCORE.say(
                OfficialProse.points(score.total()),
                OfficialProse.points(score.of()),
                OfficialProse.percent(percent),
                score.grade().label());
    }

    /** Page and table, without row and column; empty where nothing is known. */
    private static String place(Location at) {
        Location table = new Location(at.page(), at.paragraph(), at.table(), null, null, at.sheet(), null, null, null);
        return table.equals(Location.NOWHERE) ? "" : OfficialProse.joined(table.describe());
    }
}
