package cn.jishen.facts.disclosure;

/** What was repaired in reading, for the record: a row cut by a page, a head that was repeated. */
public record Note(String what, Location location) {}
