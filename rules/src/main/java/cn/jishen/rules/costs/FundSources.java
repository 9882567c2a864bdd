package cn.jishen.rules.costs;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Money;

/** 财政资金 and 其他资金 of a project; a blank is nothing. */
public final class FundSources {
    private FundSources() {}

    public static Money sum(ProjectReading project) {
        return sum(project.project());
    }

    public static Money sum(Project project) {
        return (project.fiscalFunds() == null ? Money.ZERO : project.fiscalFunds()).plus(other(project));
    }

    public static Money other(ProjectReading project) {
        return other(project.project());
    }

    public static Money other(Project project) {
        return project.otherFunds() == null ? Money.ZERO : project.otherFunds();
    }
}
