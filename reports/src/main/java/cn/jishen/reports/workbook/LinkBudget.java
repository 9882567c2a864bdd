package cn.jishen.reports.workbook;

/**
 * Which links of 问题清单 fit into a sheet. That of a line to its cell comes first, then those of the folded rows, then
 * that to 整改台账, then that to the rule.
 *
 * @param folded whether the folded rows lead to their cells
 * @param entries whether lines lead to 整改台账
 * @param rules whether lines lead to their rule
 */
record LinkBudget(boolean folded, boolean entries, boolean rules) {

    /**
     * @param limit how many a sheet holds
     * @param lines how many lines it has
     * @param places how many rows are folded under them
     */
    LinkBudget(int limit, int lines, int places) {
        this(lines + places <= limit, 2L * lines + places <= limit, 3L * lines + places <= limit);
    }
}
