package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.source.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What looks like performance targets and was not read as a form: said, so that it never passes for read. */
final class Unrecognised {
    private static final String ADVICE = "\n建议：对照原件核对，或把表头的写法加入表头词";

    private Unrecognised() {}

    /** Rows outside the forms with heads or categories of indicators, once a table. */
    static List<Unreviewed> tables(List<Line> rest) {
        List<Unreviewed> unreviewed = new ArrayList<>();
        Set<Grid> said = new HashSet<>();
        for (Line line : rest) {
            if (!(line instanceof RowLine row) || said.contains(row.grid())) {
                continue;
            }
            boolean heads = row.labels().nameProject() && row.labels().headProjects();
            if (heads || row.cells().stream().anyMatch(IndicatorColumns::isCategory)) {
                said.add(row.grid());
                unreviewed.add(new Unreviewed("疑似绩效指标的表", "表头与已知版式都不符，未读" + ADVICE, line.location()));
            }
        }
        return unreviewed;
    }

    /** A title without a table below, unless another print of it has one. */
    static List<Unreviewed> title(Form form, List<Form> forms) {
        Line title = form.title();
        boolean elsewhere = forms.stream()
                .filter(other -> other.hasTable())
                .map(Form::title)
                .anyMatch(other ->
                        title != null && other != null && other.compact().equals(title.compact()));
        if (title == null || elsewhere) {
            return List.of();
        }
        return List.of(new Unreviewed("表题“" + title.text() + "”", "表题之下没有认出绩效目标表" + ADVICE, title.location()));
    }
}
