package cn.jishen.intake.web;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.DecodedText;
import cn.jishen.intake.source.Decoder;
import cn.jishen.intake.source.GridLimits;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads .mht, a page with its pictures in one file of mail's form: the first page, or where that is a workbook's frame,
 * the pages of its sheets.
 */
public final class MhtReader {
    private static final Limit PARTS = Limit.of("jishen.web.parts", 10_000, "个");

    private MhtReader() {}

    /** The page in reading order; the sheets one after the other. */
    public static SourceDocument read(SourceFile file) throws IOException {
        List<Page> pages = pages(Decoder.bytes(file, HtmlReader.SIZE));
        if (pages.isEmpty()) {
            throw new DamagedException("no page in the archive");
        }
        List<Page> shown = pages.get(0).isFrameset() ? pages.subList(1, pages.size()) : pages.subList(0, 1);
        return Page.read(shown);
    }

    private static List<Page> pages(byte[] bytes) throws IOException {
        // Lines are as long as programs like to make them; the file's size bounds them.
        MimeConfig config =
                MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build();
        MimeTokenStream parts = new MimeTokenStream(config);
        List<Page> pages = new ArrayList<>();
        try {
            parts.parse(new ByteArrayInputStream(bytes));
            int count = 0;
            int depth = 0;
            boolean tabs = false;
            EntityState state = parts.getState();
            while (state != EntityState.T_END_OF_STREAM) {
                depth += state == EntityState.T_START_MULTIPART ? 1 : state == EntityState.T_END_MULTIPART ? -1 : 0;
                GridLimits.checkDepth(depth);
                if (state == EntityState.T_START_HEADER) {
                    tabs = false;
                } else if (state == EntityState.T_FIELD) {
                    tabs |= isTabs(parts.getField());
                } else if (state == EntityState.T_BODY) {
                    PARTS.check(++count, "网页档案中的部分");
                    Page page = tabs ? null : page(parts);
                    if (page != null) {
                        pages.add(page);
                    }
                }
                state = parts.next();
            }
        } catch (MimeException e) {
            throw new DamagedException("no web archive", e);
        }
        return pages;
    }

    /** Whether a part is the row of tabs below a workbook, which names sheets and holds none. */
    private static boolean isTabs(Field field) {
        return field.getName().equalsIgnoreCase("Content-Location")
                && field.getBody().strip().endsWith("tabstrip.htm");
    }

    /** The current part as a page; null when it is a picture or the like. */
    private static @Nullable Page page(MimeTokenStream parts) throws IOException, TooLargeException {
        var descriptor = parts.getBodyDescriptor();
        if (!descriptor.getMimeType().equals("text/html")) {
            return null;
        }
        byte[] bytes;
        try (InputStream body = parts.getDecodedInputStream()) {
            bytes = body.readAllBytes();
        }
        String charset = descriptor.getCharset();
        DecodedText text = Decoder.decode(bytes, charset == null ? Page.declaredCharset(bytes) : charset);
        return Page.parse(text);
    }
}
