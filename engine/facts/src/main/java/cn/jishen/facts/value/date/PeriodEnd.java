package cn.jishen.facts.value.date;

/**
 * Up to when a period of a 支出计划 goes.
 *
 * @param month 1 to 12, at the end of which it ends
 * @param stretch how many months its head names (第二季度: 3), so that its figure may be of them alone; 0 for a point in
 *     time (6月底), whose figure goes up to then
 */
public record PeriodEnd(int month, int stretch) {}
