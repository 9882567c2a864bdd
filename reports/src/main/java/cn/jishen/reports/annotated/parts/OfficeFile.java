package cn.jishen.reports.annotated.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The parts of an Office Open XML file. Those that are put replace or join the others, which go into the copy byte for
 * byte, in their order and with their times.
 */
public final class OfficeFile implements Closeable {
    /** Readers of the audit refuse files with larger parts. */
    private static final long LARGEST = 512L << 20;

    /** The oldest time that a zip can say: what is added does not depend on the clock. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipFile zip;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the zip; ZipException when it is none. */
    public static OfficeFile open(Path file) throws IOException {
        return new OfficeFile(new ZipFile(file.toFile()));
    }

    /** The name of the main part, by the package's relations; null in a zip that is no Office file. */
    public @Nullable String mainPart() throws IOException {
        return has("_rels/.rels") ? relations("").target("officeDocument") : null;
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return changed.containsKey(name) || zip.getEntry(name) != null;
    }

    /** Whether a name stands for any part in a folder. */
    public boolean hasFolder(String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder + "/"));
    }

    /** Whether a text stands in one of the parts with comments, which are named so by every program. */
    public boolean commentsHold(String text) throws IOException {
        List<String> parts = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".xml") && name.contains("comments"))
                .toList();
        for (String part : parts) {
            if (new String(bytes(part), StandardCharsets.UTF_8).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes of a part; ZipException when there is none or it is too large. */
    public byte[] bytes(String name) throws IOException {
        byte[] put = changed.get(name);
        if (put != null) {
            return put;
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > LARGEST) {
            throw new ZipException("no part " + name + ", or too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) LARGEST);
        }
    }

    /** The tree of a part of XML. */
    public Document document(String name) throws IOException {
        return Dom.parse(bytes(name));
    }

    /** Replaces or adds a part. */
    public void put(String name, byte[] bytes) {
        changed.put(name, bytes);
    }

    /** Replaces or adds a part of XML. */
    public void put(String name, Document document) throws IOException {
        put(name, Dom.bytes(document));
    }

    /** A name that no part has: xl/comments1.xml, xl/comments2.xml … */
    public String freeName(String stem, String suffix) {
        int number = 1;
        while (has(stem + number + suffix)) {
            number++;
        }
        return stem + number + suffix;
    }

    /** The relations of a part, or of the package for the empty name. */
    public Relations relations(String part) throws IOException {
        return Relations.of(this, part);
    }

    /** The kinds of all parts. */
    public ContentTypes types() throws IOException {
        return new ContentTypes(this);
    }

    /** Writes the copy; the stream is left open. */
    public void save(OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        Set<String> written = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!written.add(entry.getName())) {
                continue;
            }
            ZipEntry same = new ZipEntry(entry.getName());
            same.setTimeLocal(entry.getTimeLocal());
            copy.putNextEntry(same);
            byte[] put = changed.get(entry.getName());
            if (put != null) {
                copy.write(put);
            } else {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        for (Map.Entry<String, byte[]> added : changed.entrySet()) {
            if (written.add(added.getKey())) {
                ZipEntry entry = new ZipEntry(added.getKey());
                entry.setTimeLocal(NO_TIME);
                copy.putNextEntry(entry);
                copy.write(added.getValue());
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
