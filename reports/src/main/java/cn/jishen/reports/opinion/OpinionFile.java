package cn.jishen.reports.opinion;

import cn.jishen.reports.opinion.Block.Paragraph;
import cn.jishen.reports.opinion.Block.Table;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Characters;
import cn.jishen.reports.text.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Blocks to a docx file by Apache POI. How it looks stands in a form without text, whose parts are resources that can
 * be read and changed: styles, fonts, settings, page and page numbers.
 */
final class OpinionFile {
    /** Resource, and its name in the form. */
    private static final String[][] FORM = {
        {"types.xml", "[Content_Types].xml"},
        {"package.rels", "_rels/.rels"},
        {"app.xml", PackageParts.APPLICATION},
        {"core.xml", "docProps/core.xml"},
        {"document.rels", "word/_rels/document.xml.rels"},
        {"document.xml", "word/document.xml"},
        {"styles.xml", "word/styles.xml"},
        {"settings.xml", "word/settings.xml"},
        {"fontTable.xml", "word/fontTable.xml"},
        {"footer-odd.xml", "word/footer1.xml"},
        {"footer-even.xml", "word/footer2.xml"}
    };

    private OpinionFile() {}

    /** Writes the file; the stream is left open. */
    static void write(List<Block> blocks, String title, ZonedDateTime time, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form()))) {
            Page page = new Page(document);
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    page.add(paragraph);
                } else if (block instanceof Table table) {
                    page.add(table);
                }
            }
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(Characters.printable(title));
            properties.setCreator(Run.PROGRAM);
            Optional<Date> when = Optional.of(Date.from(time.toInstant()));
            properties.setCreated(when);
            properties.getUnderlyingProperties().setModifiedProperty(when);
            document.write(written);
        }
        copy(written.toByteArray(), out);
    }

    private static byte[] form() throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        PackageParts parts = new PackageParts(form);
        for (String[] part : FORM) {
            parts.add(part[1], resource(part[0]));
        }
        parts.finish();
        return form.toByteArray();
    }

    /** The same parts, but for the clock that each entry would show. */
    private static void copy(byte[] file, OutputStream out) throws IOException {
        PackageParts parts = new PackageParts(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(entry.getName(), in.readAllBytes());
            }
        }
        parts.finish();
    }

    /** Line ends are those of the repository, however it was checked out. */
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OpinionFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
