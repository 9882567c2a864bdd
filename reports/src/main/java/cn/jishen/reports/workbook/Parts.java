package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of the file, each an entry of a zip archive. */
final class Parts {
    /** Entries carry a local time; one for all, so that neither the clock nor the time zone shows in the bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;

    Parts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** What a part says. */
    interface Part {
        void write(Xml xml) throws IOException;
    }

    void add(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        part.write(new Xml(writer).prolog());
        writer.flush();
        zip.closeEntry();
    }

    /** Ends the archive; the stream below is left open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
