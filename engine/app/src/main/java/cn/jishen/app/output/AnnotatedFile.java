package cn.jishen.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A department's file with our comments in it. It says so by its name and by the comments; only both together make it
 * one, because departments send their files back with our comments still in them.
 */
public final class AnnotatedFile {
    private static final String NAME_PART = "-批注-";
    private static final String AUTHOR = "绩审";
    /** What names our annotations in a PDF, whose own words are hard to find in it. */
    private static final String PDF_MARK = "jishen-";

    private static final int MOST_BYTES = 4 << 20;

    private AnnotatedFile() {}

    /** Whether the name is that of an annotated copy. */
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).contains(NAME_PART);
    }

    static boolean carriesOurs(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") ? inTail(file) : inComments(file);
    }

    private static boolean inComments(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(entry -> entry.getName().matches("(?:word|xl)/.*comments\\d*\\.xml"))
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    if (new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).contains(AUTHOR)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Annotations are appended to the file as it was. */
    private static boolean inTail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(MOST_BYTES, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(PDF_MARK);
        }
    }
}
