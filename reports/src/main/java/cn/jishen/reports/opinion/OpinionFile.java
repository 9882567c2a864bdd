package cn.jishen.reports.opinion;

import cn.jishen.reports.content.Times;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.PackageParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Blocks to the bytes of a docx file. How it looks stands in parts that are the same in every opinion, as resources:
 * styles, fonts, settings, page numbers. That no library writes it has the reasons of decision 0006.
 */
final class OpinionFile {
    /** Resource, and its name in the file. */
    private static final String[][] FIXED = {
        {"types.xml", "[Content_Types].xml"},
        {"package.rels", "_rels/.rels"},
        {"app.xml", PackageParts.APPLICATION},
        {"document.rels", "word/_rels/document.xml.rels"},
        {"styles.xml", "word/styles.xml"},
        {"settings.xml", "word/settings.xml"},
        {"fontTable.xml", "word/fontTable.xml"},
        {"footer-odd.xml", "word/footer1.xml"},
        {"footer-even.xml", "word/footer2.xml"}
    };

    private OpinionFile() {}

    /** Writes the file; the stream is left open. */
    static void write(List<Block> blocks, String title, ZonedDateTime time, OutputStream out) throws IOException {
        PackageParts parts = new PackageParts(out);
        for (String[] part : FIXED) {
            parts.add(part[1], resource(part[0]));
        }
        parts.addProperties(title, Run.PROGRAM, Times.inUtc(time));
        parts.add("word/document.xml", xml -> new DocumentPart(xml).write(blocks));
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
