package cn.jishen.facts.disclosure;

import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.NotApplicable;
import cn.jishen.facts.value.TargetValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One 指标行. Texts are as written; null where the layout has no such column, empty where the cell is blank. Levels and
 * value are never null: whether the layout has them tells {@link Places#has}.
 *
 * @param project the id of its project
 * @param row counted from 1 within the project
 * @param level1 一级指标, merged cells filled down
 * @param level2 二级指标
 * @param level3 三级指标, the name
 * @param description 绩效指标描述
 * @param value 指标值 as written, with comparator and unit
 * @param basis 指标值确定依据
 * @param weight 权重, 分值, in the form's own measure (10 of 100, 0.1 of 1); null where the layout has no such column, the
 *     cell is no number or is merged down from a row above
 * @param category level1 and level2, read
 * @param target value, read
 * @param notApplicable what the row says of not applying, in its name, description or value, the cell that names a
 *     category before one that does not; null when it is a real indicator
 * @param others the values of other places than that of {@code value}, where the form has a column for each
 * @param places where each cell stands
 */
public record Indicator(
        String project,
        int row,
        String level1,
        String level2,
        String level3,
        @Nullable String description,
        String value,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        IndicatorCategory category,
        TargetValue target,
        @Nullable NotApplicable notApplicable,
        List<PlaceValue> others,
        Places places) {

    public Indicator {
        others = List.copyOf(others);
    }

    /** Reads category, target and 不涉及 from the texts. */
    public static Indicator of(
            String project,
            int row,
            String level1,
            String level2,
            String level3,
            @Nullable String description,
            String value,
            @Nullable String basis,
            Places places,
            Grammar grammar) {
        return of(project, row, level1, level2, level3, description, value, basis, List.of(), places, grammar);
    }

    /** The same with the values of other places. */
    public static Indicator of(
            String project,
            int row,
            String level1,
            String level2,
            String level3,
            @Nullable String description,
            String value,
            @Nullable String basis,
            List<PlaceValue> others,
            Places places,
            Grammar grammar) {
        IndicatorCategory category = IndicatorCategory.of(level1, level2);
        boolean money = category == IndicatorCategory.COST
                || grammar.speaksOfMoney(level3 + (description == null ? "" : description));
        return new Indicator(
                project,
                row,
                level1,
                level2,
                level3,
                description,
                value,
                basis,
                null,
                category,
                grammar.target(value, money),
                notApplicable(Arrays.asList(level3, description, value), grammar),
                others,
                places);
    }

    private static @Nullable NotApplicable notApplicable(List<@Nullable String> cells, Grammar grammar) {
        NotApplicable said = null;
        for (String cell : cells) {
            NotApplicable read = grammar.notApplicable(cell);
            boolean better = said == null
                    || (read != null
                            && said.categories().isEmpty()
                            && !read.categories().isEmpty());
            said = better ? read : said;
        }
        return said;
    }

    /** The same row of a project under another id. */
    public Indicator inProject(String id) {
        return new Indicator(
                id,
                row,
                level1,
                level2,
                level3,
                description,
                value,
                basis,
                weight,
                category,
                target,
                notApplicable,
                others,
                places);
    }

    /** The same row with its weight. */
    public Indicator weighing(@Nullable BigDecimal number) {
        return new Indicator(
                project,
                row,
                level1,
                level2,
                level3,
                description,
                value,
                basis,
                number,
                category,
                target,
                notApplicable,
                others,
                places);
    }

    /**
     * Name and description together, where words are looked for in both; the name alone where there is no
     * description.
     */
    public String nameAndDescription() {
        return description == null ? level3 : level3 + "；" + description;
    }

    /** The text of one of the row's cells; empty where the layout has no such column. */
    public String text(Field field) {
        String text = switch (field) {
            case LEVEL1 -> level1;
            case LEVEL2 -> level2;
            case LEVEL3 -> level3;
            case DESCRIPTION -> description;
            case VALUE -> value;
            case BASIS -> basis;
            default -> "";
        };
        return text == null ? "" : text;
    }
}
