package cn.jishen.facts;

/** What is wrong with the writing of a 指标值 whose meaning can still be told. */
public enum Flaw {
    NONE,
    /** Comparator and number stand twice (≥70≥70%); read once. */
    REPEATED,
    /** The digits are one run twice over (240240); read as written, and perhaps 240. */
    DIGITS_REPEATED,
    /** An amount that ends in 万 or 千 without 元; read as 万元, 千元. */
    UNIT_CUT
}
