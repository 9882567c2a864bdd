package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Project;

/**
 * An earlier project whose indicators another repeats.
 *
 * @param earlier the earlier one
 * @param shared how many rows agree in name and description, cost rows aside
 * @param rows how many rows the longer of the two tables has, cost rows aside
 */
public record Twin(Project earlier, int shared, int rows) {}
