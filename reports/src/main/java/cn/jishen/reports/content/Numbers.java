package cn.jishen.reports.content;

/**
 * The numbers that the next lines get.
 *
 * @param problem of the next line of 问题清单, from 1
 * @param exception of the next line of 例外, from 1
 */
record Numbers(int problem, int exception) {
    static final Numbers FIRST = new Numbers(1, 1);

    /** Those of a document's own first lines. */
    static Numbers of(LineSummary lines) {
        return new Numbers(lines.listed().first(), lines.waived().first());
    }

    Numbers after(LineSummary lines) {
        return new Numbers(
                problem + lines.listed().count(), exception + lines.waived().count());
    }
}
