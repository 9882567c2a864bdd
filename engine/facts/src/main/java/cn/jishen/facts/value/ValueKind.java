package cn.jishen.facts.value;

/** What kind of target a 指标值 sets. */
public enum ValueKind {
    /** Nothing is written. */
    EMPTY,
    /** “不涉及” and the like. */
    NOT_APPLICABLE,
    /** A number of things; also a number with a unit that the table does not know. */
    COUNT,
    AREA,
    LENGTH,
    WEIGHT,
    VOLUME,
    /** A length of time: 2个工作日, 9个月. */
    DURATION,
    PERCENT,
    PERCENTAGE_POINT,
    /** An amount of money. */
    MONEY,
    /** Money for each unit of something: 元/人·天. Never compared with a budget. */
    PRICE,
    /** So much in each period: 每月2次, 3篇/周. */
    FREQUENCY,
    /** So much of one thing for each of another, neither money nor time: 株/亩, 毫克/升, 2倍. */
    RATIO,
    /** A mark: 90分. */
    SCORE,
    /** A technical parameter: 4℃, 55分贝. */
    STANDARD,
    /** A point in time: 9月30日前. */
    DEADLINE,
    /** A number with no unit. */
    NUMBER,
    /** Words with grades or a yes/no test that a third party could apply. */
    GRADED,
    /** Words and nothing that could be measured. */
    WORDS,
    /** A unit or a comparator alone. */
    NO_NUMBER,
    /** Signs and figures that make no value: ≥70≥80%, 1.2.3. */
    MALFORMED
}
