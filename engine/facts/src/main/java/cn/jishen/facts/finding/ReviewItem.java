package cn.jishen.facts.finding;

/**
 * 审核项 of the ministry's review sheet (财预〔2015〕88号附件; points 待核实).
 *
 * @param code W1
 * @param name 规范完整性
 * @param dimension 完整性
 * @param points 满分
 * @param machine whether rules can judge it; if not it is 未审 in every sheet
 */
public record ReviewItem(String code, String name, String dimension, int points, boolean machine) {}
