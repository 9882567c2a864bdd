package cn.jishen.facts;

import org.jspecify.annotations.Nullable;

/**
 * 问题: what a rule raised at one place.
 *
 * @param rule the rule's id
 * @param defectClass one of the closed list
 * @param part 部门 or 单位; null on the document or where the file does not say
 * @param project the project's id; null on the document
 * @param row null on the project, its plan or the document
 * @param field the cell
 * @param evidence the words or figures in question, as written
 * @param message what is wrong, with the values in it
 * @param suggestion what to write instead
 * @param basis with 待核实 where it is not verified
 * @param suppressedBy the rule whose finding explains this one; it is shown under its cause and costs nothing
 * @param counted whether it costs points
 * @param waived the reason of the waiver that covers it, else null
 * @param mending the edit that takes it away, where it needs no judgement; else null
 */
public record Finding(
        String rule,
        String defectClass,
        Severity severity,
        @Nullable String part,
        @Nullable String project,
        @Nullable Integer row,
        Field field,
        String evidence,
        String message,
        String suggestion,
        String basis,
        @Nullable String suppressedBy,
        boolean counted,
        @Nullable String waived,
        Location location,
        @Nullable Mending mending) {

    /** One that a person has to mend. */
    public Finding(
            String rule,
            String defectClass,
            Severity severity,
            @Nullable String part,
            @Nullable String project,
            @Nullable Integer row,
            Field field,
            String evidence,
            String message,
            String suggestion,
            String basis,
            @Nullable String suppressedBy,
            boolean counted,
            @Nullable String waived,
            Location location) {
        this(
                rule,
                defectClass,
                severity,
                part,
                project,
                row,
                field,
                evidence,
                message,
                suggestion,
                basis,
                suppressedBy,
                counted,
                waived,
                location,
                null);
    }

    public Finding suppressedBy(String cause) {
        return with(cause, false);
    }

    public Finding counted(boolean costs) {
        return with(suppressedBy, costs);
    }

    /**
     * The same, covered by a waiver.
     *
     * @param reason why the bureau lets it stand
     */
    public Finding waived(String reason) {
        return with(suppressedBy, counted, reason);
    }

    private Finding with(@Nullable String cause, boolean costs) {
        return with(cause, costs, waived);
    }

    private Finding with(@Nullable String cause, boolean costs, @Nullable String reason) {
        return new Finding(
                rule,
                defectClass,
                severity,
                part,
                project,
                row,
                field,
                evidence,
                message,
                suggestion,
                basis,
                cause,
                costs,
                reason,
                location,
                mending);
    }
}
