package cn.jishen.facts.disclosure;

/** A passage of the disclosure's 说明 that rules compare with the tables: kind is 支出说明, 三公说明 and so on. */
public record Statement(String kind, String text, Location location) {}
