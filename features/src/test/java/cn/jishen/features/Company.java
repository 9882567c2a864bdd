package cn.jishen.features;

import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Audits what a scenario describes in the company of other projects and tells only of its own. What one project says
 * must not change what is found on another, unless a rule looks at several.
 *
 * @param others stand before and behind those of the scenario
 */
public record Company(Auditor auditor, List<Project> others) {
    /** The features of rules that look at all projects of a document together. */
    private static final Set<String> OF_ALL_PROJECTS = Set.of("D07", "D12", "D13", "D19", "K04", "W08a", "X20");

    /** Whether the scenarios of a feature hold in any company. */
    public static boolean suits(Path feature) {
        return !OF_ALL_PROJECTS.contains(String.valueOf(feature.getFileName()).replace(".feature", ""));
    }

    /** The findings and scores of the disclosure's own projects, and the findings on the document. */
    public DocumentAudit audit(Disclosure alone) {
        Set<String> own = alone.projects().stream().map(Project::id).collect(Collectors.toSet());
        List<Project> together = new ArrayList<>(others.subList(0, others.size() / 2));
        together.addAll(alone.projects());
        together.addAll(others.subList(others.size() / 2, others.size()));
        DocumentAudit audit = auditor.audit(alone.with(together));
        Map<String, ScoreSheet> scores = new LinkedHashMap<>(audit.scores());
        scores.keySet().retainAll(own);
        List<WeighedFinding> findings = audit.findings().stream()
                .filter(finding -> finding.project() == null || own.contains(finding.project()))
                .toList();
        return new DocumentAudit(
                alone, scores, audit.documentScores(), findings, audit.notes(), audit.unreviewed(), audit.failures());
    }
}
