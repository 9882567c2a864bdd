package cn.jishen.audit.explain;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * What one rule made of one document.
 *
 * @param rule the rule
 * @param places every place that it looked at: the document, then each project followed by its rows
 */
public record Explanation(Rule rule, List<Place> places) {
    public Explanation {
        places = List.copyOf(places);
    }

    /**
     * Asks a session whose rules have fired.
     *
     * @param rule the rule
     * @param probes its probes, compiled into the session's rules
     * @param findings what it raised in this disclosure, weighed
     */
    public static Explanation of(
            Rule rule,
            Probes probes,
            KieSession session,
            DocumentReading document,
            List<ProjectReading> projects,
            List<WeighedFinding> findings) {
        Answers answers = new Answers(probes, session);
        List<Place> places = new ArrayList<>();
        if (probes.lookAt(DocumentReading.class)) {
            places.add(answers.place(document, null, null, findings));
        }
        for (ProjectReading reading : projects) {
            Project project = reading.project();
            if (probes.lookAt(ProjectReading.class)) {
                places.add(answers.place(reading, project, null, findings));
            }
            if (probes.lookAt(RowReading.class)) {
                reading.rows().forEach(row -> places.add(answers.place(row, project, row.indicator(), findings)));
            }
        }
        return new Explanation(rule, places);
    }

    /**
     * One place.
     *
     * @param project null for the document as a whole
     * @param row null for the document and for a project as a whole
     * @param findings what the rule raised here, weighed; empty when it did not fire
     * @param fired what each DRL rule that fired here stood on
     * @param missed for each of its other DRL rules, where it stopped
     */
    public record Place(
            @Nullable Project project,
            @Nullable Indicator row,
            List<WeighedFinding> findings,
            List<Step> fired,
            List<Step> missed) {
        public Place {
            findings = List.copyOf(findings);
            fired = List.copyOf(fired);
            missed = List.copyOf(missed);
        }

        /** Whether it fired, although what it raised may have been withdrawn for a graver cause. */
        public boolean hasFired() {
            return !fired.isEmpty();
        }
    }

    /**
     * One DRL rule at one place.
     *
     * @param drlName the rule's name in DRL
     * @param condition of a rule that did not fire the first condition that does not hold, in words; as written where
     *     there are none for it; else empty
     * @param values the facts that the condition looks at, “level3=巡查里程”
     * @param because where the condition asks for a conclusion: why that was not drawn
     */
    public record Step(String drlName, String condition, List<String> values, List<Step> because) {
        public Step {
            values = List.copyOf(values);
            because = List.copyOf(because);
        }
    }
}
