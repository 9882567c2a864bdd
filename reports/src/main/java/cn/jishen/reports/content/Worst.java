package cn.jishen.reports.content;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import java.math.BigDecimal;
import java.util.Comparator;

/** The one order of worst of every report, and how it is told: what could not be judged is looked at first. */
public final class Worst {
    /** How projects are ordered, for people. */
    public static final String PROJECTS = "没有评等级的项目列在最前，须先补审，未审不等于通过；其余等级低的在前，同等级的得分率低的在前，再相同时错误多、警告多的在前。";

    /** How departments and files are ordered, for people. */
    public static final String DEPARTMENTS = "没有得分的列在最前，须先补审，未审不等于通过；其余平均得分率低的在前，相同时错误多、警告多的在前。名次只反映机器审核的部分。";

    private static final Comparator<BigDecimal> LOWEST_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Grade> LOWEST_GRADE_FIRST = Comparator.nullsFirst(Comparator.reverseOrder());

    private static final Comparator<Tally> MOST_FIRST = Comparator.<Tally>comparingInt(t -> -t.problems(Severity.ERROR))
            .thenComparingInt(t -> -t.problems(Severity.WARNING));

    /** Of projects. */
    public static final Comparator<ProjectSummary> PROJECT = Comparator.comparing(
                    ProjectSummary::grade, LOWEST_GRADE_FIRST)
            .thenComparing(ProjectSummary::percent, LOWEST_FIRST)
            .thenComparing(ProjectSummary::tally, MOST_FIRST);

    static final Comparator<DocumentSummary> DOCUMENT =
            Comparator.comparing(DocumentSummary::mean, LOWEST_FIRST).thenComparing(DocumentSummary::tally, MOST_FIRST);

    static final Comparator<Department> DEPARTMENT =
            Comparator.comparing(Department::mean, LOWEST_FIRST).thenComparing(Department::tally, MOST_FIRST);

    private Worst() {}
}
