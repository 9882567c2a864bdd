package cn.jishen.facts.disclosure;

import cn.jishen.facts.text.MoneyWords;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.NotApplicable;
import cn.jishen.facts.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One 指标行. Texts are as written; null where the layout has no such column, empty where the cell is blank.
 *
 * @param project the id of its project
 * @param row counted from 1 within the project
 * @param level1 一级指标, merged cells filled down
 * @param level2 二级指标
 * @param level3 三级指标, the name
 * @param description 绩效指标描述
 * @param value 指标值 as written, with comparator and unit
 * @param basis 指标值确定依据
 * @param category level1 and level2, read
 * @param target value, read
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
        IndicatorCategory category,
        TargetValue target,
        List<PlaceValue> others,
        Places places) {

    public Indicator {
        others = List.copyOf(others);
    }

    /** Reads category and target from the texts. */
    public static Indicator of(
            String project,
            int row,
            String level1,
            String level2,
            String level3,
            @Nullable String description,
            String value,
            @Nullable String basis,
            Places places) {
        return of(project, row, level1, level2, level3, description, value, basis, List.of(), places);
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
            Places places) {
        IndicatorCategory category = IndicatorCategory.of(level1, level2);
        boolean money =
                category == IndicatorCategory.COST || MoneyWords.in(level3 + (description == null ? "" : description));
        TargetValue target = TargetValue.parse(value, money);
        return new Indicator(
                project, row, level1, level2, level3, description, value, basis, category, target, others, places);
    }

    /**
     * What the row says of not applying, in its name, description or value, the cell that names a category before one
     * that does not; null when it is a real indicator.
     */
    public @Nullable NotApplicable notApplicable() {
        NotApplicable said = null;
        for (String cell : Arrays.asList(level3, description, value)) {
            NotApplicable read = NotApplicable.read(cell);
            boolean better = said == null
                    || (read != null
                            && said.categories().isEmpty()
                            && !read.categories().isEmpty());
            said = better ? read : said;
        }
        return said;
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
