package cn.jishen.facts;

/** What kind of target a 指标值 sets. */
public enum ValueKind {
    /** Nothing is written. */
    EMPTY,
    /** “不涉及” and the like. */
    NOT_APPLICABLE,
    /** A number of things, with a unit of count, area, length, weight, or one that is not known. */
    COUNT,
    AREA,
    LENGTH,
    WEIGHT,
    /** A length of time: 2个工作日, 9个月. */
    DURATION,
    PERCENT,
    PERCENTAGE_POINT,
    /** An amount of money. */
    MONEY,
    /** Money for each unit of something: 元/人·天. Never compared with a budget. */
    PRICE,
    /** So many times in each period: 每月2次. */
    FREQUENCY,
    /** A point in time: 9月30日前. */
    DEADLINE,
    /** A number with no unit. */
    NUMBER,
    /** Words with grades or a yes/no test that a third party could apply. */
    GRADED,
    /** Words and nothing that could be measured. */
    WORDS,
    /** A unit or a comparator alone. */
    NO_NUMBER
}
