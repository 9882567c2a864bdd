package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one revision was not read, or does not have what the finding is about, a finding that only the other has is
 * neither solved nor new.
 *
 * @param before the old revision
 * @param after the new one
 */
record UnreadParts(Disclosure before, Disclosure after) {
    /** Whether a finding that is gone may only be out of sight. */
    boolean ofSolved(WeighedFinding finding, SharedPlace spot) {
        Project there = spot.project() == null ? null : spot.project().after();
        Indicator row = spot.row() == null ? null : spot.row().after();
        return isOutOfSight(finding, spot, before, after, there, row);
    }

    /** Whether a finding that has come may have been out of sight before. */
    boolean ofNew(WeighedFinding finding, SharedPlace spot) {
        Project there = spot.project() == null ? null : spot.project().before();
        Indicator row = spot.row() == null ? null : spot.row().before();
        return isOutOfSight(finding, spot, after, before, there, row);
    }

    private static boolean isOutOfSight(
            WeighedFinding finding,
            SharedPlace spot,
            Disclosure seen,
            Disclosure unseen,
            @Nullable Project there,
            @Nullable Indicator row) {
        if (spot.project() == null) {
            return !unseen.unreviewed().isEmpty() || isLeftOut(seen, unseen);
        }
        if (there == null) {
            return !unseen.unreviewed().isEmpty();
        }
        return row == null ? !there.complete() || isMissing(finding, there) : isMissing(finding, row);
    }

    /** Whether a part that findings on the document stand on is in one revision only: an .xlsx has no 说明, say. */
    private static boolean isLeftOut(Disclosure seen, Disclosure unseen) {
        return (seen.projectExpenditure() != null && unseen.projectExpenditure() == null)
                || (!seen.wholeGoals().isEmpty() && unseen.wholeGoals().isEmpty())
                || (!seen.statements().isEmpty() && unseen.statements().isEmpty())
                || !kinds(unseen).containsAll(kinds(seen));
    }

    private static Set<String> kinds(Disclosure disclosure) {
        return disclosure.tables().stream().map(NamedTable::kind).collect(Collectors.toSet());
    }

    private static boolean isMissing(WeighedFinding finding, Project project) {
        return switch (finding.field()) {
            case PLAN -> project.plan() == null;
            case PURPOSE -> project.purpose() == null;
            case GOAL -> project.goal() == null;
            default -> false;
        };
    }

    private static boolean isMissing(WeighedFinding finding, Indicator row) {
        return switch (finding.field()) {
            case DESCRIPTION -> row.description() == null;
            case BASIS -> row.basis() == null;
            default -> false;
        };
    }
}
