package cn.jishen.intake.source;

/** How large a table may be, against files made to fill the memory. The largest list seen has some 20 000 rows. */
public final class GridLimits {
    /** Cells with text in a sheet or on a page. */
    public static final int MOST_CELLS = 400_000;

    /** Rows times columns of one table, written or not: cells far apart must not fill the memory either. */
    public static final int MOST_PLACES = 800_000;

    /** Paragraphs of a page; a disclosure has some thousands. */
    public static final int MOST_PARAGRAPHS = 200_000;

    /** Tables in tables; no program makes a handful. */
    public static final int DEEPEST = 100;

    private GridLimits() {}

    /**
     * Refuses a count above its limit.
     *
     * @param what in Chinese, as “工作表“甲”的单元格”
     */
    public static void check(long count, long most, String what) throws TooLargeException {
        if (count > most) {
            throw new TooLargeException(what + "超过" + most + "个");
        }
    }

    /** Refuses a table nested too deep. */
    public static void checkDepth(int depth) throws TooLargeException {
        if (depth > DEEPEST) {
            throw new TooLargeException("表格嵌套超过" + DEEPEST + "层");
        }
    }
}
