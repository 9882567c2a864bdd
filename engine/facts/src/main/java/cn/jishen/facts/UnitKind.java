package cn.jishen.facts;

/** What a unit measures, and in what base unit {@link Unit#factor} counts it. */
public enum UnitKind {
    /** Things that can be counted; no base unit. */
    COUNT,
    /** 平方米. */
    AREA,
    /** 米. */
    LENGTH,
    /** 千克. */
    WEIGHT,
    /** 升. */
    VOLUME,
    /** 秒; a month is a twelfth of 365 days, a working day counts as a day. */
    DURATION,
    /** %. */
    PERCENT,
    /** 百分点: a difference of percentages, never compared with a percentage. */
    PERCENTAGE_POINT,
    /** 元. */
    MONEY,
    /** 分 of a mark or rating, where the text does not mean minutes. */
    SCORE,
    /** A technical parameter: ℃, 分贝, 千瓦. A standard, not a number of things. */
    STANDARD,
    /** 倍. */
    RATIO,
    /** A unit that the table does not know; it may be a misspelling. */
    UNKNOWN
}
