package cn.jishen.app.cli;

import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.explain.Explanation.Place;
import cn.jishen.audit.explain.Explanation.Step;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An explanation as text, project by project. */
final class ExplanationPage {
    private static final String INDENT = "    ";

    private final PrintStream out;

    ExplanationPage(PrintStream out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        long fired = explanation.places().stream().filter(Place::hasFired).count();
        out.println(explanation.rule().id() + " " + explanation.rule().name());
        out.println("看了 " + explanation.places().size() + " 处，报 " + fired + " 处");
        Project current = null;
        for (Place place : explanation.places()) {
            if (!Objects.equals(place.project(), current)) {
                current = place.project();
                out.println();
                out.println(current == null ? "" : "项目 " + current.name() + "（" + current.code() + "）");
            }
            print(place);
        }
    }

    private void print(Place place) {
        out.println("  " + name(place) + (place.hasFired() ? "：报" : "：不报"));
        for (WeighedFinding finding : place.findings()) {
            out.println(INDENT + finding.severity().label() + " " + finding.message() + outcome(finding));
            out.println(INDENT + "建议：" + finding.suggestion());
        }
        if (place.hasFired() && place.findings().isEmpty()) {
            out.println(INDENT + "另有更重的原因，不再输出（见 parameters/suppression.csv）");
        }
        for (Step step : place.fired()) {
            out.println(INDENT + "依据的事实：" + (step.values().isEmpty() ? "见规则条件" : String.join("，", step.values())));
        }
        if (!place.hasFired()) {
            place.missed().forEach(step -> miss(step, INDENT));
        }
    }

    private void miss(Step step, String indent) {
        String values = step.values().isEmpty() ? "" : "（" + String.join("，", step.values()) + "）";
        out.println(indent + "“" + step.drlName() + "” 不成立：" + step.condition() + values);
        for (Step reason : step.because()) {
            if (!reason.condition().isEmpty()) {
                miss(reason, indent + INDENT);
            }
        }
    }

    private static String name(Place place) {
        if (place.row() != null) {
            return "第" + place.row().row() + "行 " + place.row().level3();
        }
        return place.project() == null ? "全文" : "项目";
    }

    private static String outcome(WeighedFinding finding) {
        @Nullable String cause = finding.suppressedBy();
        if (cause != null) {
            return "（归在 " + cause + " 之下，不计分）";
        }
        return finding.counted() ? "" : "（不计分）";
    }
}
