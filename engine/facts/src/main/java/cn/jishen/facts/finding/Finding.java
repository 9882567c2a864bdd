package cn.jishen.facts.finding;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import org.jspecify.annotations.Nullable;

/**
 * 问题: what a rule raised at one place. What became of it is a {@link WeighedFinding}.
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
        Location location,
        @Nullable Mending mending) {

    /** The same at another severity. */
    public Finding at(Severity other) {
        return new Finding(
                rule,
                defectClass,
                other,
                part,
                project,
                row,
                field,
                evidence,
                message,
                suggestion,
                basis,
                location,
                mending);
    }
}
