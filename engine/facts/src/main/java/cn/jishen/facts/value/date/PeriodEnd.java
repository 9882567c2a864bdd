package cn.jishen.facts.value.date;

/**
 * Up to when a period of a 支出计划 goes.
 *
 * @param month 1 to 12, at the end of which it ends
 * @param span whether its head names a stretch of time (第二季度), so that its figure may be of that stretch alone;
 *     a point in time (6月底) has the figure up to then
 */
public record PeriodEnd(int month, boolean span) {}
