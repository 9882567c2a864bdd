package cn.jishen.facts.finding;

/**
 * What follows for a project from its grade.
 *
 * @param grade of which this is the consequence
 * @param outcome in a few words: 退回修改重新报审
 * @param advice as an opinion says it, without a full stop
 * @param withErrors the grade by whose consequence a project goes that has findings of severity 错误
 */
public record Consequence(Grade grade, String outcome, String advice, Grade withErrors) {}
