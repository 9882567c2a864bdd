package cn.jishen.reports.markdown;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.VerdictText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** One document: verdict, score, counts, the five worst projects, the gravest problems, what was not judged. */
final class Screen {
    private static final int WORST = 5;
    private static final int GRAVEST = 5;
    private static final int OPEN = 3;
    private static final int NAME = 30;
    private static final int SENTENCE = 90;

    private final Content content;
    private final Reviewed document;
    private final StringBuilder out = new StringBuilder();

    /** @param content of this document alone */
    Screen(Content content) {
        this.content = content;
        this.document = content.open(0);
    }

    String text() {
        Integer year = document.audit().disclosure().year();
        out.append("\n## ").append(Markdown.escaped(document.unit(), NAME));
        out.append(year == null ? "" : "（" + year + "年度）").append("\n\n");
        out.append("文件：").append(Markdown.escaped(document.source(), 2 * NAME)).append("\n\n");
        out.append(Markdown.escaped(new VerdictText(content).text())).append("\n\n");
        out.append(figures()).append("\n");
        change();
        projects();
        problems();
        open();
        return out.toString();
    }

    private String figures() {
        Tally tally = document.tally();
        BigDecimal mean = document.mean();
        String score = mean == null ? "未审" : mean.toPlainString() + "%";
        return "**平均得分率** " + score + "，**等级** " + document.grades() + "；**错误** " + tally.problems(Severity.ERROR)
                + "，**警告** " + tally.problems(Severity.WARNING) + "，**提示** " + tally.problems(Severity.HINT)
                + "（共" + tally.places().sum() + "处）；随主因 " + tally.suppressed() + "处，例外 " + tally.waived() + "处；未审事项 "
                + document.open();
    }

    /** Says what became of it since the earlier revision, or that there is none. */
    private void change() {
        Change change = content.change(0);
        for (Unpaired unpaired : content.run().earlier().unpaired()) {
            out.append("\n**较上一稿**：").append(unpaired.why().label()).append("\n");
        }
        if (change != null) {
            out.append("\n**较上一稿**（")
                    .append(Markdown.escaped(change.earlierSource(), 2 * NAME))
                    .append("）：")
                    .append(change.text())
                    .append("\n");
        }
    }

    private void projects() {
        List<ProjectSummary> worst = content.worstFirst();
        if (worst.isEmpty()) {
            return;
        }
        out.append("\n| 项目 | 得分率 | 等级 | 错误 | 警告 | 提示 |\n|---|--:|:-:|--:|--:|--:|\n");
        for (ProjectSummary scored : worst.subList(0, Math.min(WORST, worst.size()))) {
            Grade grade = scored.grade();
            Tally tally = scored.tally();
            out.append("| ")
                    .append(Markdown.escaped(scored.title(), NAME))
                    .append(" | ")
                    .append(scored.percent() == null ? "未审" : scored.percent().toPlainString() + "%")
                    .append(" | ")
                    .append(grade == null ? "未审" : grade.label())
                    .append(" | ")
                    .append(tally.problems(Severity.ERROR))
                    .append(" | ")
                    .append(tally.problems(Severity.WARNING))
                    .append(" | ")
                    .append(tally.problems(Severity.HINT))
                    .append(" |\n");
        }
        if (worst.size() > WORST) {
            out.append("\n另有").append(worst.size() - WORST).append("个项目未列出。\n");
        }
    }

    private void problems() {
        List<FindingLine> lines = gravestFirst();
        if (lines.isEmpty()) {
            return;
        }
        out.append("\n");
        int number = 0;
        for (FindingLine line : lines.subList(0, Math.min(GRAVEST, lines.size()))) {
            out.append(++number).append(". ").append(problem(line)).append("\n");
        }
        if (lines.size() > GRAVEST) {
            out.append("\n另有").append(lines.size() - GRAVEST).append("个问题未列出，见完整报告。\n");
        }
    }

    private List<FindingLine> gravestFirst() {
        return document.lines().stream()
                .filter(line -> !line.isExcused())
                .sorted(Comparator.comparing(FindingLine::severity))
                .toList();
    }

    private static String problem(FindingLine line) {
        String place = line.project() == null
                ? "全文"
                : line.project().title() + (line.rows().isEmpty() ? "" : "，第" + line.rows() + "行");
        return "**" + line.first().severity().label() + "** " + Markdown.escaped(place, NAME + 10) + "："
                + Markdown.escaped(line.messages().get(0), SENTENCE) + "（" + Markdown.escaped(line.rule())
                + (line.places() > 1 ? "，" + line.places() + "处" : "") + "）";
    }

    private void open() {
        List<OpenItem> open = OpenItem.of(document.audit()).stream()
                .filter(o -> !o.kind().isRecord())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        out.append("\n");
        for (OpenItem o : open.subList(0, Math.min(OPEN, open.size()))) {
            out.append("* **")
                    .append(o.kind().label())
                    .append("** ")
                    .append(Markdown.escaped(o.what(), NAME))
                    .append("：")
                    .append(Markdown.escaped(o.why(), SENTENCE))
                    .append("\n");
        }
        if (open.size() > OPEN) {
            out.append("\n另有").append(open.size() - OPEN).append("项未审事项未列出。\n");
        }
    }
}
