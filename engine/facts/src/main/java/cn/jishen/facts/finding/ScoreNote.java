package cn.jishen.facts.finding;

/**
 * 计分编号: something that costs points without being a finding, because nobody has to mend it by itself.
 *
 * @param id J03, as lost points name it
 * @param name in a few words
 * @param text what it is, and why it costs
 */
public record ScoreNote(String id, String name, String text) {}
