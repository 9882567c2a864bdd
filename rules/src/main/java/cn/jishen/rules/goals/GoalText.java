package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Grammar;

/** What a project says it is for: its goal, and its purpose in a layout that has no cell for the goal. */
public final class GoalText {
    private GoalText() {}

    /** The text; empty where neither is written. */
    public static String of(Project project) {
        String goal = project.goal();
        String text = goal == null ? project.purpose() : goal;
        return text == null ? "" : text;
    }

    /** Whether it states a quantity with its unit. */
    public static boolean hasFigure(Project project, Grammar grammar) {
        return grammar.quantities(of(project)).stream()
                .anyMatch(quantity -> quantity.target().unit() != null);
    }
}
