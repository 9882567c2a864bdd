package cn.jishen.app.output;

import cn.jishen.reports.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells whether a file is a report that Jishen wrote, which may be replaced without asking. Goes by what the file
 * itself says, never by its name, and by its first bytes only; in doubt the file is somebody else's.
 */
public final class OwnReport {
    private static final Pattern WORKBOOK = Pattern.compile("<(?:\\w+:)?Application>绩审</");
    private static final Pattern JSON =
            Pattern.compile("\\s*\\{\\s*\"rules\"\\s*:\\s*\\{\\s*\"version\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"hash\"\\s*:");
    private static final int HEAD_BYTES = 4096;

    private OwnReport() {}

    public static boolean isOwn(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(ReportFormat.XLSX.suffix())) {
                return isWorkbook(file);
            }
            return name.endsWith(ReportFormat.JSON.suffix()) && isJson(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry("docProps/app.xml");
            if (properties == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return WORKBOOK.matcher(head(in)).find();
            }
        }
    }

    private static boolean isJson(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.matcher(head(in)).lookingAt();
        }
    }

    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    }
}
