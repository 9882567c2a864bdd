package cn.jishen.reports.annotated;

import cn.jishen.reports.annotated.parts.OfficeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** What a file is, by its content. */
enum Kind {
    WORD,
    WORKBOOK,
    PDF,
    /** .doc, .xls, or a file under a password: all are compound files. */
    COMPOUND,
    OTHER;

    private static final int HEAD = 8;

    /** Reads as much of the file as is needed to tell. */
    static Kind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return COMPOUND;
        }
        return start.startsWith("PK\u0003\u0004") ? zipped(file) : OTHER;
    }

    private static Kind zipped(Path file) throws IOException {
        try (OfficeFile parts = OfficeFile.open(file)) {
            String main = parts.mainPart();
            if (main == null || !parts.has(main)) {
                return OTHER;
            }
            boolean sheets = main.startsWith("xl/") && main.endsWith(".xml");
            return main.startsWith("word/") ? WORD : sheets ? WORKBOOK : OTHER;
        } catch (ZipException e) {
            return OTHER;
        }
    }
}
