package cn.jishen.reports.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file, each an entry of a zip archive. The same parts give the same bytes. */
public final class PackageParts {
    /** The part in which a file names the program that wrote it. */
    public static final String APPLICATION = "docProps/app.xml";

    /** Entries carry a local time; one for all, so that neither the clock nor the time zone shows in the bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;

    public PackageParts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Whether a file says that this program wrote it. One that was saved again in another program names that one.
     *
     * @throws IOException also for what is no Office file
     */
    public static boolean isBy(String program, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.getEntry(APPLICATION);
            if (part == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(part)) {
                return FileStart.of(in).contains("Application>" + program + "</");
            }
        }
    }

    /** What a part says. */
    @FunctionalInterface
    public interface Part {
        /** Writes it, but for its first line. */
        void write(Xml xml) throws IOException;
    }

    /** A part of XML. */
    public void add(String name, Part part) throws IOException {
        start(name);
        part.write(new Xml(writer).prolog());
        writer.flush();
        zip.closeEntry();
    }

    /** A part that is the same in every file. */
    public void add(String name, byte[] content) throws IOException {
        start(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** What programs show of a file: its title, who wrote it and when, in UTC. */
    public void addProperties(String title, String author, String instant) throws IOException {
        add("docProps/core.xml", xml -> {
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
            xml.text("dc:title", title).text("dc:creator", author);
            xml.text("dcterms:created", instant, "xsi:type", "dcterms:W3CDTF");
            xml.text("dcterms:modified", instant, "xsi:type", "dcterms:W3CDTF");
            xml.close();
        });
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the archive; the stream below is left open. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
