package cn.jishen.intake.pdf;

import cn.jishen.intake.source.TooLargeException;

/**
 * How much work a PDF may make, against files made to keep the program busy. Work is counted, not time, so that the
 * same file reads the same on a slow machine. Each cap is set by the system property of its name.
 *
 * @param bytes largest file
 * @param readings most readings from the file; a broken cross-reference table makes the parser search it byte by byte,
 *     and in a loop if it is made so
 * @param pages most pages
 * @param operators most drawing operators of all pages together, a form drawn again counted again
 *     and {@link Work#FORM} more; a dense page of tables has 4 000
 * @param unpacked most bytes of one page's drawing, unpacked
 */
record PdfLimits(long bytes, long readings, int pages, long operators, long unpacked) {
    /** The longest disclosure seen has some 200 pages, 400 000 operators and 20 MB. */
    static PdfLimits configured() {
        return new PdfLimits(
                Long.getLong("jishen.pdf.bytes", 128L << 20),
                Long.getLong("jishen.pdf.readings", 20_000_000L),
                Integer.getInteger("jishen.pdf.pages", 2_000),
                Long.getLong("jishen.pdf.operators", 3_000_000),
                Long.getLong("jishen.pdf.unpacked", 32L << 20));
    }

    void checkBytes(long size) throws TooLargeException {
        if (size > bytes) {
            throw exceeded("文件有" + (size >> 20) + "MB", (bytes >> 20) + "MB", "bytes");
        }
    }

    void checkReadings(long count) throws TooLargeException {
        if (count > readings) {
            throw exceeded("文件结构损坏，查找内容时读取超过" + readings + "次", readings + "次", "readings");
        }
    }

    void checkPages(int count) throws TooLargeException {
        if (count > pages) {
            throw exceeded("PDF 超过" + pages + "页", pages + "页", "pages");
        }
    }

    void checkOperators(long count) throws TooLargeException {
        if (count > operators) {
            throw exceeded("绘图指令超过" + operators + "条", operators + "条", "operators");
        }
    }

    void checkUnpacked(long size) throws TooLargeException {
        if (size > unpacked) {
            throw exceeded("一页的绘图内容解压后超过" + (unpacked >> 20) + "MB", (unpacked >> 20) + "MB", "unpacked");
        }
    }

    private static TooLargeException exceeded(String fact, String cap, String property) {
        return new TooLargeException(fact + "，上限" + cap + "（jishen.pdf." + property + "）");
    }
}
