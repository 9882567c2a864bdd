package cn.jishen.reports.opinion;

import cn.jishen.reports.content.Times;
import cn.jishen.reports.text.Xml;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Blocks to the bytes of a docx file. How it looks stands in parts that are the same in every opinion, as resources:
 * styles, fonts, settings, page numbers. That no library writes it has the reasons of decision 0002.
 */
final class OpinionFile {
    private static final String PROGRAM = "绩审";
    /** Resource, and its name in the file. */
    private static final String[][] FIXED = {
        {"types.xml", "[Content_Types].xml"},
        {"package.rels", "_rels/.rels"},
        {"app.xml", "docProps/app.xml"},
        {"document.rels", "word/_rels/document.xml.rels"},
        {"styles.xml", "word/styles.xml"},
        {"settings.xml", "word/settings.xml"},
        {"fontTable.xml", "word/fontTable.xml"},
        {"footer-odd.xml", "word/footer1.xml"},
        {"footer-even.xml", "word/footer2.xml"}
    };
    /** Entries carry a local time; one for all, so that neither the clock nor the time zone shows in the bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private OpinionFile() {}

    /** Writes the file; the stream is left open. */
    static void write(List<Block> blocks, String title, ZonedDateTime time, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String[] part : FIXED) {
            start(zip, part[1]);
            zip.write(resource(part[0]));
            zip.closeEntry();
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        start(zip, "docProps/core.xml");
        properties(new Xml(writer).prolog(), title, Times.inUtc(time));
        writer.flush();
        zip.closeEntry();
        start(zip, "word/document.xml");
        new DocumentPart(new Xml(writer).prolog()).write(blocks);
        writer.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    /** Line ends are those of the repository, however it was checked out. */
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OpinionFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void properties(Xml xml, String title, String instant) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.text("dc:title", title).text("dc:creator", PROGRAM);
        xml.text("dcterms:created", instant, "xsi:type", "dcterms:W3CDTF");
        xml.text("dcterms:modified", instant, "xsi:type", "dcterms:W3CDTF");
        xml.close();
    }
}
