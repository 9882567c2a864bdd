package cn.jishen.facts;

/** What a unit measures. */
public enum UnitKind {
    COUNT,
    AREA,
    LENGTH,
    WEIGHT,
    DURATION,
    PERCENT,
    /** 百分点: a difference of percentages, never compared with a percentage. */
    PERCENTAGE_POINT,
    MONEY,
    /** A unit that the table does not know; it may be a misspelling. */
    UNKNOWN
}
