package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.RowPair;
import cn.jishen.facts.revision.TotalScore;
import cn.jishen.facts.revision.Traced;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two revisions of a document. Findings that others explain are written too, and counted nowhere. */
final class ComparisonJson {
    private final JsonOut json;
    private final FindingJson findings;
    private final ChangeJson figures;

    private ComparisonJson(JsonOut json) {
        this.json = json;
        this.findings = new FindingJson(json);
        this.figures = new ChangeJson(json);
    }

    static void write(Comparison comparison, String rulesVersion, String rulesHash, JsonOut json) {
        ComparisonJson writer = new ComparisonJson(json);
        json.object(() -> {
            json.object("rules", () -> {
                json.text("version", rulesVersion);
                json.text("hash", rulesHash);
            });
            json.object("before", () -> writer.revision(comparison.before(), comparison.scoreBefore()));
            json.object("after", () -> writer.revision(comparison.after(), comparison.scoreAfter()));
            writer.figures.counts(comparison);
            json.objects("projects", comparison.projects(), writer::project);
            json.objects("findings", comparison.findings(), traced -> writer.finding(traced, comparison));
            json.objects("changes", comparison.edits(), writer::edit);
        });
    }

    private void revision(DocumentAudit audit, TotalScore score) {
        json.text("source", audit.disclosure().source());
        json.text("sha256", audit.disclosure().sha256());
        json.text("unitName", audit.disclosure().unitName());
        json.integer("year", audit.disclosure().year());
        json.integer("unreviewed", audit.disclosure().unreviewed().size());
        figures.score("score", score);
    }

    private void project(ProjectPair pair) {
        json.text("relation", pair.relation().label());
        json.text("matchedBy", pair.by() == null ? null : pair.by().label());
        project("before", pair.before(), pair.scoreBefore());
        project("after", pair.after(), pair.scoreAfter());
        json.objects("rows", pair.rows(), row -> {
            json.text("relation", row.relation().label());
            json.flag("moved", row.moved());
            json.integer("before", number(row.before()));
            json.integer("after", number(row.after()));
        });
    }

    private void project(String name, @Nullable Project project, @Nullable ScoreSheet score) {
        optional(name, project, its -> {
            json.text("id", its.id());
            json.text("code", its.code());
            json.text("name", its.name());
            json.money("budget", its.budget());
            optional("score", score, this::score);
        });
    }

    private void score(ScoreSheet score) {
        Grade grade = score.grade();
        json.number("total", score.total(), 1);
        json.number("of", score.of(), 0);
        json.text("grade", grade == null ? null : grade.label());
    }

    private void finding(Traced traced, Comparison comparison) {
        json.text("fate", traced.fate().label());
        json.flag("explained", traced.isExplained());
        json.flag("brokenInMending", traced.brokenInMending());
        optional(
                "before",
                traced.before(),
                f -> findings.properties(f, comparison.before().disclosure()));
        optional(
                "after",
                traced.after(),
                f -> findings.properties(f, comparison.after().disclosure()));
    }

    private void edit(Edit edit) {
        json.text("kind", edit.kind().label());
        ProjectPair project = edit.project();
        RowPair row = edit.row();
        json.text("projectBefore", project == null ? null : id(project.before()));
        json.text("projectAfter", project == null ? null : id(project.after()));
        json.integer("rowBefore", row == null ? null : number(row.before()));
        json.integer("rowAfter", row == null ? null : number(row.after()));
        json.text("field", edit.field() == null ? null : edit.field().json());
        json.text("what", edit.what());
        json.text("before", edit.before());
        json.text("after", edit.after());
        json.flag("hasFinding", edit.hasFinding());
    }

    private <T> void optional(String name, @Nullable T value, Consumer<T> properties) {
        if (value == null) {
            json.nothing(name);
        } else {
            json.object(name, () -> properties.accept(value));
        }
    }

    private static @Nullable String id(@Nullable Project project) {
        return project == null ? null : project.id();
    }

    private static @Nullable Integer number(@Nullable Indicator row) {
        return row == null ? null : row.row();
    }
}
