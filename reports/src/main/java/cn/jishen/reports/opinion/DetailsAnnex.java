package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.opinion.Block.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 逐行意见表: a row for each place of what the text told by its first one only. */
final class DetailsAnnex {
    static final String TITLE = "逐行意见表";

    private static final List<Column> COLUMNS = List.of(
            new Column("项目名称", 1300, false),
            new Column("行次", 660, true),
            new Column("指标", 1284, false),
            new Column("问题", 2500, false),
            new Column("修改建议", 2500, false),
            new Column("规则", 600, true));

    private DetailsAnnex() {}

    /** Nothing where the text told every line. */
    static List<Annex> of(OpinionSubject matter) {
        List<List<String>> rows = new ArrayList<>();
        rows(matter, null, "文件整体", rows);
        for (Scored scored : matter.projects()) {
            rows(matter, scored.project(), OfficialProse.bare(scored.title()), rows);
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Annex(TITLE, new Block.Table(COLUMNS, rows), "注：行次为该项目指标表内的次序；正文已逐项写明的不在此列。"));
    }

    private static void rows(OpinionSubject matter, @Nullable Project project, String title, List<List<String>> rows) {
        for (Severity severity : Severity.values()) {
            for (LinesOfRule alike : LinesOfRule.of(matter.lines(project, severity))) {
                if (alike.isMany()) {
                    alike.each().forEach(line -> rows.add(row(title, line)));
                }
            }
        }
    }

    private static List<String> row(String title, FindingLine line) {
        return List.of(
                title,
                line.rows(),
                String.join("；", Wording.indicators(line)),
                Wording.problem(line),
                Wording.suggestion(line),
                line.rule());
    }
}
