package cn.jishen.rules.costs;

import cn.jishen.facts.value.Money;

/**
 * 成本覆盖额: how much of a project's money its cost rows limit.
 *
 * @param project the project's id
 * @param amount the larger of what the parts add up to and of the largest total
 */
public record Coverage(String project, Money amount) {}
