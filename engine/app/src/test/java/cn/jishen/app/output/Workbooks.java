package cn.jishen.app.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that say which program wrote them, and nothing else. */
public final class Workbooks {
    private Workbooks() {}

    public static Path writtenBy(String application, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("docProps/app.xml"));
            zip.write(("<Properties><Application>" + application + "</Application></Properties>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
