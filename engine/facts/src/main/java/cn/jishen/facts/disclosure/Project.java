package cn.jishen.facts.disclosure;

import cn.jishen.facts.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One 项目 with its 绩效目标表. Texts are as written; null where the layout has no such cell, empty where it is blank.
 *
 * @param id unique in the document: the code, else P and the position; a second project with that code adds #2
 * @param part 部门 or 单位, or null where the file does not say
 * @param budget 预算数; null where the cell is blank or is no number
 * @param fiscalFunds 其中：财政资金; null where blank or not in the layout
 * @param otherFunds 其他资金; null where blank or not in the layout
 * @param plan null where the layout has none, or where its figures could not be placed
 * @param indicators in the order of the table
 * @param longTerm the goal and the indicators of 中期, 长期 or 实施期, apart from the year's
 * @param gap what stands in the table and was not read
 * @param complete false when a part of the table was not read; rules that say something is missing must not speak then
 */
public record Project(
        String id,
        @Nullable String part,
        String code,
        String name,
        @Nullable Money budget,
        @Nullable Money fiscalFunds,
        @Nullable Money otherFunds,
        @Nullable String purpose,
        @Nullable String goal,
        @Nullable SpendingPlan plan,
        List<Indicator> indicators,
        LongTerm longTerm,
        Gap gap,
        boolean complete,
        Places places) {

    public Project {
        indicators = List.copyOf(indicators);
    }

    /** One that knows only the year. */
    public Project(
            String id,
            @Nullable String part,
            String code,
            String name,
            @Nullable Money budget,
            @Nullable Money fiscalFunds,
            @Nullable Money otherFunds,
            @Nullable String purpose,
            @Nullable String goal,
            @Nullable SpendingPlan plan,
            List<Indicator> indicators,
            boolean complete,
            Places places) {
        this(
                id,
                part,
                code,
                name,
                budget,
                fiscalFunds,
                otherFunds,
                purpose,
                goal,
                plan,
                indicators,
                LongTerm.NONE,
                Gap.NONE,
                complete,
                places);
    }

    /** The same with other rows, of which so much was not read. */
    public Project with(List<Indicator> others, Gap unread) {
        return new Project(
                id,
                part,
                code,
                name,
                budget,
                fiscalFunds,
                otherFunds,
                purpose,
                goal,
                plan,
                others,
                longTerm,
                unread,
                complete,
                places);
    }

    /** What people know the project by: its name, else its code, else which of the document's it is. */
    public String title() {
        return !name.isBlank() ? name : !code.isBlank() ? code : "名称未读出的项目（" + id + "）";
    }

    /** The text of one of the project's cells; empty where the layout has none. */
    public String text(Field field) {
        String text = switch (field) {
            case CODE -> code;
            case NAME -> name;
            case BUDGET -> budget == null ? "" : budget.wan().toPlainString();
            case FISCAL_FUNDS -> fiscalFunds == null ? "" : fiscalFunds.wan().toPlainString();
            case OTHER_FUNDS -> otherFunds == null ? "" : otherFunds.wan().toPlainString();
            case PURPOSE -> purpose;
            case GOAL -> goal;
            case PLAN -> plan == null ? "" : plan.print();
            default -> "";
        };
        return text == null ? "" : text;
    }
}
