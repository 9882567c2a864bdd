package cn.jishen.facts.disclosure;

/** A stretch of prose and where it stands. */
public record Passage(String text, Location location) {}
