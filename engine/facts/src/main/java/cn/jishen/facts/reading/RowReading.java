package cn.jishen.facts.reading;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.NotApplicable;
import cn.jishen.facts.value.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * One 指标行 with its texts read. Equal only to itself, so that conclusions about a row cost little to keep. For one
 * thread.
 */
public final class RowReading {
    private final Indicator indicator;
    private final TextReading top;
    private final TextReading group;
    private final TextReading name;
    private final TextReading description;
    private final TextReading value;
    private final TextReading basis;
    private final TextReading whole;
    private final TextReading answer;
    private final TextReading unitName;

    public RowReading(Indicator indicator, WordIndex index) {
        this.indicator = indicator;
        top = index.read(indicator.level1());
        group = index.read(indicator.level2());
        name = index.read(indicator.level3());
        description = read(indicator.description(), index);
        value = index.read(indicator.value());
        basis = read(indicator.basis(), index);
        whole = description.isGiven() ? index.read(indicator.nameAndDescription()) : name;
        answer = index.read(indicator.level3() + "＝" + indicator.value());
        unitName = index.read(unitName(indicator.target()));
    }

    static TextReading read(@Nullable String text, WordIndex index) {
        return text == null ? index.absent() : index.read(text);
    }

    private static String unitName(TargetValue target) {
        return target.unit() == null ? "" : target.unit().rightName();
    }

    public Indicator indicator() {
        return indicator;
    }

    /** The id of its project. */
    public String project() {
        return indicator.project();
    }

    /** Counted from 1 within the project. */
    public int row() {
        return indicator.row();
    }

    public String level1() {
        return indicator.level1();
    }

    public String level2() {
        return indicator.level2();
    }

    public String level3() {
        return indicator.level3();
    }

    public IndicatorCategory category() {
        return indicator.category();
    }

    public TargetValue target() {
        return indicator.target();
    }

    /** What it says of not applying; null when it is a real indicator. */
    public @Nullable NotApplicable notApplicable() {
        return indicator.notApplicable();
    }

    /** 真实行: it does not say that it does not apply. */
    public boolean isReal() {
        return indicator.notApplicable() == null;
    }

    /** 一级指标. */
    public TextReading top() {
        return top;
    }

    /** 二级指标. */
    public TextReading group() {
        return group;
    }

    /** 三级指标. */
    public TextReading name() {
        return name;
    }

    /** 绩效指标描述. */
    public TextReading description() {
        return description;
    }

    /** 指标值 as written. */
    public TextReading value() {
        return value;
    }

    /** 指标值确定依据. */
    public TextReading basis() {
        return basis;
    }

    /** Name and description together. */
    public TextReading whole() {
        return whole;
    }

    /** Name and value together: “空气质量＝优良”. */
    public TextReading answer() {
        return answer;
    }

    /** The unit of the value; blank where it has none. */
    public TextReading unitName() {
        return unitName;
    }

    public Places places() {
        return indicator.places();
    }

    /** The text of one of the row's cells; empty where the layout has no such column. */
    public String text(Field field) {
        return indicator.text(field);
    }

    @Override
    public String toString() {
        return indicator.toString();
    }
}
