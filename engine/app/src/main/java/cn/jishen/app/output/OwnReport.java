package cn.jishen.app.output;

import cn.jishen.reports.RunFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells whether a file is a report that Jishen wrote, which may be replaced without asking. Goes by what the file
 * itself says, never by its name, and by its first bytes only; in doubt the file is somebody else's.
 */
public final class OwnReport {
    private static final Pattern APPLICATION = Pattern.compile("<(?:\\w+:)?Application>绩审</");
    private static final Pattern JSON =
            Pattern.compile("\\s*\\{\\s*\"rules\"\\s*:\\s*\\{\\s*\"version\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"hash\"\\s*:");
    private static final Map<RunFormat, Pattern> TEXTS = Map.of(
            RunFormat.JSON,
            JSON,
            RunFormat.HTML,
            Pattern.compile(
                    "<!DOCTYPE html>[^\"]*\"zh-CN\".{0,80}<meta name=\"generator\" content=\"绩审 ", Pattern.DOTALL),
            RunFormat.SARIF,
            Pattern.compile("\\s*\\{\\s*\"\\$schema\"[^{]*\"runs\"[^{]*\\{\\s*\"tool\"[^{]*\\{\\s*\"driver\"[^{]*\\{"
                    + "\\s*\"name\"\\s*:\\s*\"绩审\""),
            RunFormat.JUNIT,
            Pattern.compile("<\\?xml[^>]*>\\s*<testsuites name=\"绩审\""),
            RunFormat.MD,
            Pattern.compile("# 绩效目标审核摘要\\R\\R绩审 "));
    private static final String OPINION = ".docx";
    private static final int HEAD_BYTES = 4096;

    private OwnReport() {}

    public static boolean isOwn(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (AnnotatedFile.isNamed(file)) {
                return AnnotatedFile.carriesOurs(file);
            }
            if (name.endsWith(RunFormat.XLSX.suffix()) || name.endsWith(OPINION)) {
                return isOfficeFile(file);
            }
            for (Map.Entry<RunFormat, Pattern> text : TEXTS.entrySet()) {
                if (name.endsWith(text.getKey().suffix())) {
                    return startsAs(text.getValue(), file);
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOfficeFile(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry("docProps/app.xml");
            if (properties == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return APPLICATION.matcher(head(in)).find();
            }
        }
    }

    private static boolean startsAs(Pattern beginning, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return beginning.matcher(head(in)).lookingAt();
        }
    }

    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    }
}
