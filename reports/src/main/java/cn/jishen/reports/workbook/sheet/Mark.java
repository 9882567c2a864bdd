package cn.jishen.reports.workbook.sheet;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.workbook.layout.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A cell that others link to, named by what it shows; {@link Addresses} knows where that stands.
 *
 * @param number of a line or an entry, from 1; else the position of the document in the report, from 0
 * @param name the id of a project or rule; null where there is none
 * @param part of the project: the row of an indicator, or the position of a period
 * @param field of the row or the project
 */
public record Mark(
        Kind kind,
        int number,
        @Nullable String name,
        int part,
        @Nullable Field field) {

    /** What it shows. */
    public enum Kind {
        LINE,
        EXCEPTION,
        ENTRY,
        RULE,
        DOCUMENT,
        SCORE,
        FIELD,
        PERIOD,
        CELL
    }

    /** A line of 问题清单. */
    public static Mark line(int number) {
        return new Mark(Kind.LINE, number, null, 0, null);
    }

    /** A line of 问题清单 or 例外. */
    public static Mark line(FindingLine line) {
        return new Mark(line.excepted() ? Kind.EXCEPTION : Kind.LINE, line.number(), null, 0, null);
    }

    /** A line of 整改台账. */
    public static Mark entry(int number) {
        return new Mark(Kind.ENTRY, number, null, 0, null);
    }

    /** A document in 源表标注, by its position in the report. */
    public static Mark document(int document) {
        return new Mark(Kind.DOCUMENT, document, null, 0, null);
    }

    /** A project's total in 评分明细. */
    public static Mark score(int document, String project) {
        return new Mark(Kind.SCORE, document, project, 0, null);
    }

    /** A project in 源表标注. */
    public static Mark project(int document, String project) {
        return field(document, project, Field.NAME);
    }

    /** One of a project's own cells in 源表标注. */
    public static Mark field(int document, String project, Field field) {
        return new Mark(Kind.FIELD, document, project, 0, field);
    }

    /** One period of a spending plan, by its position. */
    public static Mark period(int document, String project, int period) {
        return new Mark(Kind.PERIOD, document, project, period, null);
    }

    /** A cell of an indicator row; {@link Field#DOCUMENT} is the row as a whole. */
    public static Mark cell(int document, String project, int row, Field field) {
        return new Mark(Kind.CELL, document, project, row, field);
    }

    /** A rule in 规则说明. */
    public static Mark rule(String id) {
        return new Mark(Kind.RULE, 0, id, 0, null);
    }
}
