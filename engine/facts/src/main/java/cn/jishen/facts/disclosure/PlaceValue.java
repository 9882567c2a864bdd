package cn.jishen.facts.disclosure;

/** The 指标值 of one of several places, where a form has a column for each. */
public record PlaceValue(String place, String value) {}
