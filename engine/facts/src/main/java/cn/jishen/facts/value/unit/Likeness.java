package cn.jishen.facts.value.unit;

/** How far two units count the same, the noun being the same; the closest first. */
public enum Likeness {
    /** The same unit, or units of one kind that convert into each other (万元, 元). */
    SAME,
    /** Counters that are used for each other: 家 and 户. */
    SYNONYM,
    /** Counters that are often mixed up but differ: 人 and 人次. Good for a hint only. */
    NEAR,
    DIFFERENT
}
