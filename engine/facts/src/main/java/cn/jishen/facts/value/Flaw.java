package cn.jishen.facts.value;

/** What is wrong with the writing of a 指标值 whose meaning can still be told. A misspelt unit tells it of itself. */
public enum Flaw {
    NONE,
    /** ComparisonSign and number, or number and unit, stand twice (≥70≥70%); read once. Certain. */
    REPEATED,
    /** The digits are one run twice over (240240); read as written, and perhaps 240. Suspected. */
    DIGITS_REPEATED,
    /** An amount that ends in 万, 千 or 亿 without 元; read as 万元, 千元, 亿元. */
    UNIT_CUT,
    /** Several quantities stand in the text; the first is read, the whole is in {@link TargetValue#words}. */
    SEVERAL
}
