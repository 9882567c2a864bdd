package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.layout.project.ProjectBlock;
import cn.jishen.intake.layout.project.ProjectBlockReader;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table of indicators is: goals of a project, or a self-evaluation, a monitoring, the whole department's. */
final class FormKind {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");

    private FormKind() {}

    /**
     * The kind whose title a line is; null when it titles none that is known to be no project's goals.
     */
    static @Nullable DocumentKind titled(Line line) {
        Layouts layouts = line.layouts();
        if (!line.isSingle() || line.isBlank() || line.compact().length() > Line.LONGEST_TITLE) {
            return null;
        }
        String text = line.compact();
        return layouts.shows("监控表题", text)
                ? DocumentKind.MONITORING
                : layouts.shows("自评表题", text)
                        ? DocumentKind.SELF_EVALUATION
                        : layouts.shows("整体表题", text) ? DocumentKind.WHOLE_DEPARTMENT : null;
    }

    /** @param above the kind that the last title above it names; null where none does */
    static DocumentKind of(Form form, @Nullable DocumentKind above) {
        List<RowLine> rows =
                Stream.concat(form.upper().stream(), form.indicators().stream()).toList();
        DocumentKind said = above;
        for (RowLine row : form.upper()) {
            DocumentKind titled = titled(row);
            said = titled == null ? said : titled;
        }
        boolean named = rows.stream().anyMatch(row -> row.labels().haveAny(EnumSet.of(Head.NAME, Head.CODE)));
        boolean reached =
                rows.stream().filter(row -> row.labels().headIndicators()).anyMatch(FormKind::hasActual);
        if (reached) {
            return said == DocumentKind.MONITORING ? said : DocumentKind.SELF_EVALUATION;
        }
        if (said == DocumentKind.WHOLE_DEPARTMENT && named) {
            return DocumentKind.GOALS;
        }
        return said == null ? DocumentKind.GOALS : said;
    }

    private static boolean hasActual(RowLine heads) {
        List<Labels.Label> labels = heads.labels().all();
        int goals = labels.stream()
                .filter(label -> label.head() == Head.VALUE)
                .mapToInt(FormKind::year)
                .max()
                .orElse(0);
        return labels.stream().anyMatch(label -> label.head() == Head.ACTUAL && !isEarlier(year(label), goals, heads));
    }

    /** Whether what was reached was so before the year of the goals: it stands beside them for comparison only. */
    private static boolean isEarlier(int reached, int goals, RowLine heads) {
        boolean ofThisYear = heads.labels().all().stream()
                .anyMatch(label -> label.head() == Head.VALUE
                        && heads.layouts()
                                .shows("本年", Texts.compact(label.cell().text())));
        return reached > 0 && (reached < goals || (goals == 0 && ofThisYear));
    }

    /** The year that a head names; 0 where it names none. */
    private static int year(Labels.Label label) {
        Matcher year = YEAR.matcher(Texts.compact(label.cell().text()));
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** The goals of the whole department in its form. */
    static List<Passage> wholeGoals(List<Form> forms) {
        List<Passage> passages = new ArrayList<>();
        for (Form form : forms) {
            ProjectBlock.Entry goal =
                    ProjectBlockReader.read(form.upper()).entries().get(Head.GOAL);
            if (form.kind() == DocumentKind.WHOLE_DEPARTMENT
                    && goal != null
                    && !goal.text().isBlank()) {
                passages.add(new Passage(goal.text(), goal.location()));
            }
        }
        return passages;
    }

    /** That a form is not audited, and what it is. */
    static Unreviewed notAudited(Form form) {
        Line title = form.title();
        String what = title == null ? form.kind().label() : "“" + title.text() + "”";
        return new Unreviewed(
                what, "是" + form.kind().label() + "，不是项目绩效目标表，未按目标表审核\n建议：需要审核目标时改选项目绩效目标表", form.location());
    }
}
