package cn.jishen.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file begins, which is enough to tell whether it is a report of ours. */
public final class FileStart {
    private static final int BYTES = 4096;

    private FileStart() {}

    /** The first bytes as text, with the line ends that we write. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static String of(InputStream in) throws IOException {
        return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
