package cn.jishen.audit;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.rules.raise.Shortfall;
import cn.jishen.rules.weighing.Demand;
import cn.jishen.rules.weighing.RowGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far the rows of one project are of use, and what takes the rest of it away. */
final class RowUse {
    private static final Set<ValueKind> NOT_COUNTED = EnumSet.of(
            ValueKind.EMPTY,
            ValueKind.NOT_APPLICABLE,
            ValueKind.PERCENT,
            ValueKind.WORDS,
            ValueKind.NO_NUMBER,
            ValueKind.MALFORMED);

    private final Basis basis;
    private final List<WeighedFinding> standing;
    private final List<WeighedFinding> findings;
    private final List<Shortfall> shortfalls;
    private final List<Indicator> rows;

    /**
     * @param findings of the project, in the order of the catalogue
     * @param shortfalls of the project, by id
     */
    RowUse(Basis basis, Project project, List<WeighedFinding> findings, List<Shortfall> shortfalls) {
        this.basis = basis;
        this.standing = findings.stream().filter(f -> f.waived() == null).toList();
        this.findings = standing.stream()
                .filter(f -> f.row() != null && isExplainedByWhatStands(f))
                .sorted(Comparator.comparing(WeighedFinding::severity))
                .toList();
        this.shortfalls = shortfalls.stream().filter(s -> s.row() != null).toList();
        this.rows = project.indicators().stream().filter(this::asksSomething).toList();
    }

    /** What decides beside the rows. */
    interface Basis {
        /** What a fault takes of a row. */
        BigDecimal loss(String id, @Nullable Severity severity, boolean effect);

        /** Whether a fault tells something of any demand on rows, and not only of those that name it. */
        boolean isGeneral(String id);
    }

    /** What takes the use of a row away; the share is 0 to 1, of the row. */
    record Gone(String id, int row, BigDecimal share, String why) {}

    /** The rows of a group; where the form does not know the group, those whose category it does not tell. */
    List<Indicator> of(RowGroup group) {
        List<Indicator> own = rows.stream().filter(group::has).toList();
        return own.isEmpty()
                ? rows.stream()
                        .filter(RowGroup.ALL::has)
                        .filter(RowUse::isOther)
                        .toList()
                : own;
    }

    /** Whether the value of a row can be counted. */
    static boolean isCounted(Indicator row) {
        return !NOT_COUNTED.contains(row.target().kind());
    }

    /** What takes most of a row's use away under a demand; null where it is of full use. */
    @Nullable
    Gone gone(Indicator row, Demand demand) {
        Predicate<String> asked = demand.measure() == Demand.Measure.FAULTS
                ? demand.faults()::contains
                : id -> basis.isGeneral(id) || demand.faults().contains(id);
        boolean effect = row.category().isEffect();
        List<Gone> all = new ArrayList<>();
        for (WeighedFinding finding : findings) {
            if (Objects.equals(finding.row(), row.row()) && asked.test(finding.rule())) {
                all.add(new Gone(
                        blamed(finding), row.row(), basis.loss(finding.rule(), finding.severity(), effect), ""));
            }
        }
        for (Shortfall each : shortfalls) {
            if (Objects.equals(each.row(), row.row()) && asked.test(each.id())) {
                all.add(new Gone(each.id(), row.row(), basis.loss(each.id(), null, effect), each.why()));
            }
        }
        return all.stream()
                .filter(each -> each.share().signum() > 0)
                .reduce((first, next) -> next.share().compareTo(first.share()) > 0 ? next : first)
                .orElse(null);
    }

    /** The rule that explains a finding, where it stands on the same row or on none; else the finding's own. */
    private String blamed(WeighedFinding finding) {
        String cause = finding.suppressedBy();
        boolean there = cause != null
                && standing.stream()
                        .anyMatch(f -> f.rule().equals(cause)
                                && f.suppressedBy() == null
                                && (f.row() == null || Objects.equals(f.row(), finding.row())));
        return there && cause != null ? cause : finding.rule();
    }

    /** Whether nothing explains a finding, or something does that no waiver covers. */
    private boolean isExplainedByWhatStands(WeighedFinding finding) {
        return finding.suppressedBy() == null
                || standing.stream()
                        .filter(f -> f.rule().equals(finding.suppressedBy()))
                        .anyMatch(f -> f.row() == null || Objects.equals(f.row(), finding.row()));
    }

    /** Whether the row is a real one; one that only says 不涉及 asks for nothing, and the row is not looked at. */
    private boolean asksSomething(Indicator row) {
        return row.notApplicable() == null
                || findings.stream().anyMatch(f -> Objects.equals(f.row(), row.row()) && isContradiction(f));
    }

    private static boolean isContradiction(WeighedFinding finding) {
        return finding.defectClass().equals("NA-CONTRADICTION");
    }

    private static boolean isOther(Indicator row) {
        return row.category() == IndicatorCategory.OTHER;
    }
}
