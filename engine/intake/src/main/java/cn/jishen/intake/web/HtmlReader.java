package cn.jishen.intake.web;

import cn.jishen.intake.source.DecodedText;
import cn.jishen.intake.source.Decoder;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.util.List;

/** Reads .html as a browser shows it. Nothing is run, and nothing outside the file is fetched. */
public final class HtmlReader {
    /** What is read at most; Word writes some 5 MB for the forms of 34 projects. */
    static final Limit SIZE = Limit.ofMegabytes("jishen.web.megabytes", 32);

    private HtmlReader() {}

    /** The page in reading order. */
    public static SourceDocument read(SourceFile file) throws IOException {
        byte[] bytes = Decoder.bytes(file, SIZE);
        DecodedText text = Decoder.decode(bytes, Page.declaredCharset(bytes));
        Page page = Page.parse(text);
        if (page.isFrameset()) {
            throw new RefusedException(
                    "只是网页的框架，表格在同名文件夹（如“" + base(SourceFile.nameOf(file.path())) + ".files”）的其他网页里",
                    "用 Excel 打开后另存为 .xlsx，或改选文件夹里的 sheet001.htm 等文件");
        }
        return Page.read(List.of(page));
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
