package cn.jishen.audit;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Rule;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.plans.Progress;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which review items can be judged of which project, given what was read of it and which rules failed. */
final class JudgedItems {
    private final Scheme scheme;
    private final Catalogue catalogue;
    private final Parameters parameters;
    private final Set<String> failed;
    private final Map<String, Project> projects = new HashMap<>();

    /** @param failed the ids of the rules that threw */
    JudgedItems(RuleBase base, Set<String> failed, List<Project> projects) {
        this.scheme = base.scheme();
        this.catalogue = base.catalogue();
        this.parameters = base.parameters();
        this.failed = Set.copyOf(failed);
        projects.forEach(project -> this.projects.put(project.id(), project));
    }

    /** What is lacking to judge an item of a project, in words; empty when it can be judged. */
    String lacking(Scheme.Item item, Project project) {
        String broken = broken(item);
        return broken.isEmpty() ? item.lacking(project) : broken;
    }

    /** The rules of an item that failed, in words; empty if none did. */
    String broken(Scheme.Item item) {
        List<String> broken = failed.stream()
                .filter(id -> itemOf(id).equals(item.item().code()))
                .sorted()
                .toList();
        return broken.isEmpty() ? "" : "规则 " + String.join("、", broken) + " 的结果";
    }

    /** Whether a finding can cost points: its item is judged. */
    boolean costs(Finding finding) {
        Scheme.Item item = scheme.item(itemOf(finding.rule()));
        if (item == null) {
            return false;
        }
        Project project = projects.get(finding.project());
        return project == null
                ? item.ofDocument() && broken(item).isEmpty()
                : lacking(item, project).isEmpty();
    }

    boolean isOnEffectRow(Finding finding) {
        Project project = projects.get(finding.project());
        if (project == null || finding.row() == null) {
            return false;
        }
        return project.indicators().stream()
                .filter(row -> row.row() == finding.row())
                .anyMatch(row -> row.category().isEffect());
    }

    boolean isOfPlanByPeriod(Finding finding) {
        Project project = projects.get(finding.project());
        Progress progress = project == null ? null : Progress.of(project, parameters);
        return progress != null && progress.isByPeriod(parameters.of("年底进度·容差"));
    }

    /** The code of the review item that a rule's findings cost; empty for none. */
    String itemOf(String rule) {
        Rule known = catalogue.rule(rule);
        return known == null ? "" : known.item();
    }
}
