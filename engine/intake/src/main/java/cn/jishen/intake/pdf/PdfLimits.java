package cn.jishen.intake.pdf;

import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.TooLargeException;

/**
 * How much work a PDF may make, against files made to keep the program busy. Work is counted, not time, so that the
 * same file reads the same on a slow machine.
 *
 * @param size largest file
 * @param readings most readings from the file; a broken cross-reference table makes the parser search it byte by byte,
 *     and in a loop if it is made so
 * @param pages most pages
 * @param operators most drawing operators of all pages together, a form drawn again counted again
 *     and {@link PdfEffort#FORM} more; a dense page of tables has 4 000
 * @param unpacked most bytes of one page's drawing, unpacked
 */
record PdfLimits(Limit size, Limit readings, Limit pages, Limit operators, Limit unpacked) {
    /** The longest disclosure seen has some 200 pages, 400 000 operators and 20 MB. */
    static final PdfLimits STANDARD = new PdfLimits(
            Limit.ofMegabytes("jishen.pdf.megabytes", 128),
            Limit.of("jishen.pdf.readings", 20_000_000, "次"),
            Limit.of("jishen.pdf.pages", 2_000, "页"),
            Limit.of("jishen.pdf.operators", 3_000_000, "条"),
            Limit.ofMegabytes("jishen.pdf.unpacked", 32));

    void checkSize(long bytes) throws TooLargeException {
        size.check(bytes, "文件");
    }

    void checkReadings(long count) throws TooLargeException {
        readings.check(count, "文件结构损坏，查找内容时读取");
    }

    void checkPages(int count) throws TooLargeException {
        pages.check(count, "PDF ");
    }

    void checkOperators(long count) throws TooLargeException {
        operators.check(count, "绘图指令");
    }

    void checkUnpacked(long bytes) throws TooLargeException {
        unpacked.check(bytes, "一页的绘图内容解压后");
    }
}
