package cn.jishen.rules.weighing;

import cn.jishen.facts.disclosure.Project;

/** What must have been read of a project before a review item can be judged, as parameters/items.csv says it. */
public enum NeededFacts {
    ROWS("指标行"),
    BUDGET("预算数"),
    GOAL("用途或目标"),
    BASIS("依据或计划");

    private final String label;

    NeededFacts(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isMetBy(Project project) {
        return switch (this) {
            case ROWS -> !project.indicators().isEmpty();
            case BUDGET -> project.budget() != null;
            case GOAL -> project.purpose() != null || project.goal() != null;
            case BASIS ->
                project.plan() != null || project.indicators().stream().anyMatch(row -> row.basis() != null);
        };
    }
}
