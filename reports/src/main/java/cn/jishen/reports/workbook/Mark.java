package cn.jishen.reports.workbook;

import cn.jishen.facts.disclosure.Field;

/**
 * A cell that others link to, named by what it shows, so that a link can be made before the cell has an address.
 *
 * @param name unique in the workbook
 */
record Mark(String name) {
    /** A line of 问题清单 or 例外. */
    static Mark line(int number) {
        return new Mark("line " + number);
    }

    /** A line of 整改台账. */
    static Mark entry(int number) {
        return new Mark("entry " + number);
    }

    /** A document in 源表标注, by its position in the report. */
    static Mark document(int document) {
        return new Mark("document " + document);
    }

    /** A project's total in 评分明细. */
    static Mark score(int document, String project) {
        return new Mark("score " + document + " " + project);
    }

    /** A project in 源表标注. */
    static Mark project(int document, String project) {
        return field(document, project, Field.NAME);
    }

    /** One of a project's own cells in 源表标注. */
    static Mark field(int document, String project, Field field) {
        return new Mark("field " + document + " " + project + " " + field);
    }

    /** One period of a spending plan, by its position. */
    static Mark period(int document, String project, int period) {
        return new Mark("period " + document + " " + project + " " + period);
    }

    /** A cell of an indicator row; {@link Field#DOCUMENT} is the row as a whole. */
    static Mark cell(int document, String project, int row, Field field) {
        return new Mark("cell " + document + " " + project + " " + row + " " + field);
    }

    /** A rule in 规则说明. */
    static Mark rule(String id) {
        return new Mark("rule " + id);
    }
}
