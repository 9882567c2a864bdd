package cn.jishen.facts;

/** A stretch of prose and where it stands. */
public record Passage(String text, Location location) {}
