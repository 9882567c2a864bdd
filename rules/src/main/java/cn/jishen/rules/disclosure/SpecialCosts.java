package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.value.Money;

/**
 * What the “三公” table lists of one cost, and what projects that are nothing but this cost plan.
 *
 * @param name the cost: 会议费
 * @param line the line's name as written
 * @param listed in 万元; 0 where the line is blank
 * @param planned 财政拨款 of the projects together, in 万元
 * @param projects their names, “、” between them
 * @param location the line
 */
public record SpecialCosts(String name, String line, Money listed, Money planned, String projects, Location location) {
    /** “没有填数” or “只列1万元”. */
    public String printListed() {
        return listed.wan().signum() == 0 ? "没有填数" : "只列" + listed.print();
    }
}
