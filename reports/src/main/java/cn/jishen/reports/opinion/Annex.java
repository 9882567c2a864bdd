package cn.jishen.reports.opinion;

/**
 * 附件: a table on pages of its own.
 *
 * @param note under the table
 */
record Annex(String title, Block.Table table, String note) {

    void write(Paper paper, String mark) {
        paper.add(Style.ANNEX, mark).add(Style.ANNEX_TITLE, title).add(table).add(Style.NOTE, note);
    }
}
