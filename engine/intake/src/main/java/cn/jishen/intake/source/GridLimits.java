package cn.jishen.intake.source;

/** How large a table may be, against files made to fill the memory. The largest list seen has some 20 000 rows. */
public final class GridLimits {
    /** Cells with text in a sheet or on a page. */
    public static final Limit CELLS = Limit.of("jishen.table.cells", 300_000, "个");

    /** Rows times columns of one table, written or not: cells far apart must not fill the memory either. */
    public static final Limit PLACES = Limit.of("jishen.table.places", 800_000, "个");

    /** Tables in tables; no program makes a handful. */
    public static final Limit DEPTH = Limit.of("jishen.table.depth", 100, "层");

    private GridLimits() {}

    /** Refuses a table nested too deep. */
    public static void checkDepth(int depth) throws TooLargeException {
        DEPTH.check(depth, "表格嵌套");
    }
}
