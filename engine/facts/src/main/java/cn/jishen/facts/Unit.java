package cn.jishen.facts;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param name as written: 万元, 人次, 百分比
 * @param kind what it measures
 * @param factor how many of the kind's base unit one is: 10000 (元) for 万元, 0.1 (%) for ‰; 1 where no base is defined
 */
public record Unit(String name, UnitKind kind, BigDecimal factor) {}
