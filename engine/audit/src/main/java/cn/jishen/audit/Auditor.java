package cn.jishen.audit;

import cn.jishen.facts.Disclosure;
import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Failure;
import cn.jishen.facts.Finding;
import cn.jishen.facts.Project;
import cn.jishen.facts.Rule;
import cn.jishen.facts.ScoreSheet;
import cn.jishen.facts.Unreviewed;
import cn.jishen.rules.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Facts to findings and scores. Immutable and safe for many threads. */
public final class Auditor {
    private final RuleBase base;
    private final Scoring scoring;

    private Auditor(RuleBase base) {
        this.base = base;
        this.scoring = new Scoring(base.scheme(), base.parameters(), base.catalogue());
    }

    /**
     * The rules that are shipped.
     *
     * @param today the day of the audit; thresholds are those that hold on it
     */
    public static Auditor load(LocalDate today) {
        return new Auditor(RuleBase.load(today));
    }

    /** The same rules but those whose DRL name the test refuses; for checking that every rule is needed. */
    public Auditor without(Predicate<String> drlName) {
        return new Auditor(base.without(drlName));
    }

    /** Audits one disclosure. What goes wrong inside becomes a {@link Failure}; nothing is thrown. */
    public DocumentAudit audit(Disclosure disclosure) {
        List<Project> projects = Prints.toAudit(disclosure.projects());
        CaseFile file = CaseFile.of(base.catalogue(), projects);
        try {
            List<Finding> raised = Raising.findings(base, file, disclosure, projects);
            List<Finding> weighed = Weighing.weigh(base, raised);
            Map<String, ScoreSheet> scores = new LinkedHashMap<>();
            for (Project project : projects) {
                scores.put(project.id(), scoring.score(project, weighed));
            }
            return new DocumentAudit(
                    disclosure, scores, weighed, disclosure.notes(), unreviewed(disclosure, projects), List.of());
        } catch (RuntimeException e) {
            return new DocumentAudit(
                    disclosure,
                    Map.of(),
                    List.of(),
                    disclosure.notes(),
                    disclosure.unreviewed(),
                    List.of(failure(disclosure, e)));
        }
    }

    private List<Unreviewed> unreviewed(Disclosure disclosure, List<Project> projects) {
        List<Unreviewed> all = new ArrayList<>(disclosure.unreviewed());
        projects.forEach(project -> all.addAll(scoring.unreviewed(project)));
        return all;
    }

    private static Failure failure(Disclosure disclosure, RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String rule = e.getMessage() != null && e.getMessage().contains("rule") ? e.getMessage() + "：" : "";
        return new Failure(
                "审核“" + disclosure.source() + "”时出错，本文件没有审核结果", rule + reason + "\n建议：把本条连同文件交给维护人员；其余文件不受影响");
    }

    /** The catalogue, by id. */
    public List<Rule> rules() {
        return base.catalogue().rules();
    }

    /** The version of the rule base. */
    public String version() {
        return base.version();
    }

    /** SHA-256 over every rule, word list and parameter, in hex. */
    public String hash() {
        return base.hash();
    }
}
