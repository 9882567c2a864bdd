package cn.jishen.reports.sarif;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.Traces;
import cn.jishen.reports.json.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One finding. */
final class Result {
    private final JsonOut json;
    private final Map<String, Integer> rules;
    private final Traces traces;

    /**
     * @param rules positions of the rules in the driver, by id
     * @param traces what became of the findings of this revision
     */
    Result(JsonOut json, Map<String, Integer> rules, Traces traces) {
        this.json = json;
        this.rules = rules;
        this.traces = traces;
    }

    void write(PlacedFinding placed) {
        WeighedFinding f = placed.finding();
        json.text("ruleId", f.rule());
        if (rules.containsKey(f.rule())) {
            json.integer("ruleIndex", rules.get(f.rule()));
        }
        json.text("level", Levels.of(f.severity()));
        SarifMessages.message(
                json, "message", f.suggestion().isBlank() ? f.message() : f.message() + "\n建议：" + f.suggestion());
        json.objects("locations", List.of(placed), this::location);
        json.object("partialFingerprints", () -> json.text("jishenFinding/v1", Fingerprint.of(placed)));
        suppression(f);
        Traced traced = traces.of(f);
        String baseline = traced == null ? null : Baseline.state(traced);
        if (baseline != null) {
            json.text("baselineState", baseline);
        }
        json.object("properties", () -> {
            json.text("class", f.defectClass());
            json.text("className", DefectClass.labelOf(f.defectClass()));
            json.text("evidence", f.evidence());
            json.text("basis", f.basis());
            json.flag("counted", f.counted());
            if (traced != null) {
                json.text("fate", traced.fate().label());
            }
        });
    }

    /**
     * A Word file has no lines and a workbook no characters, so there is no region, which would need one of them: the
     * place is told in words, as properties, and as the project, row and cell it means.
     */
    private void location(PlacedFinding placed) {
        Location at = placed.finding().location();
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                json.text("uri", Uris.of(placed.disclosure().source()));
                json.integer("index", placed.artifact());
            });
            json.object("properties", () -> {
                number("page", at.page());
                number("paragraph", at.paragraph());
                json.integers("table", at.table());
                number("row", at.row());
                number("column", at.column());
                if (at.sheet() != null) {
                    json.text("sheet", at.sheet());
                }
                if (at.cell() != null) {
                    json.text("cell", at.cell());
                }
            });
        });
        json.objects("logicalLocations", steps(placed), step -> {
            json.text("name", step.name());
            json.text("fullyQualifiedName", step.path());
            json.text("kind", step.kind());
        });
        SarifMessages.message(json, "message", at.describe());
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            json.integer(name, value);
        }
    }

    /** The innermost place, named by the path to it: 云溪县水务局/节约用水宣传/第3行/指标值. */
    private static List<Step> steps(PlacedFinding placed) {
        WeighedFinding f = placed.finding();
        Project project = placed.project();
        Indicator row = placed.indicator();
        List<String> path = new ArrayList<>();
        String unit = placed.disclosure().unitName();
        path.add(escaped(unit == null || unit.isBlank() ? placed.disclosure().source() : unit));
        if (project != null) {
            path.add(escaped(project.title()));
        }
        if (row != null) {
            path.add("第" + row.row() + "行");
        }
        path.add(f.field().label());
        String kind = row != null ? "indicator" : project != null ? "project" : "document";
        return List.of(new Step(f.field().label(), String.join("/", path), kind));
    }

    private static String escaped(String name) {
        return name.replace("/", "／");
    }

    private void suppression(WeighedFinding f) {
        if (f.stands()) {
            return;
        }
        String why = f.waived() == null ? "由" + f.suppressedBy() + "引起，不扣分" : "例外：" + f.waived();
        json.objects("suppressions", List.of(why), reason -> {
            json.text("kind", "external");
            json.text("status", "accepted");
            json.text("justification", reason);
        });
    }

    private record Step(String name, String path, String kind) {}
}
