package cn.jishen.intake.layout.words;

/** Which time a goal, an amount or an indicator is set for, where a form has both. */
public enum Term {
    /** 年度, 本年度, 当年. */
    ANNUAL,
    /** 中期, 长期, 实施期. */
    LONG
}
