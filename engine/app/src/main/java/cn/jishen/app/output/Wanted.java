package cn.jishen.app.output;

import cn.jishen.app.batch.Input;
import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.RunFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports that a user asks for, and the folder and the stem that their names share. */
public final class Wanted {
    /** What reports are called where the user does not say. */
    public static final String DEFAULT_STEM = "绩效目标审核报告";

    private final List<ReportFormat> formats;
    private final Path folder;
    private final String stem;

    private Wanted(List<ReportFormat> formats, Path folder, String stem) {
        this.formats = List.copyOf(formats);
        this.folder = folder;
        this.stem = stem;
    }

    /**
     * {@code -o r.xlsx} names the workbook and the stem of the rest.
     *
     * @param output what {@code -o} says; null for the default name in the current folder
     */
    public static Wanted of(@Nullable Path output, List<ReportFormat> formats) {
        if (output == null) {
            return new Wanted(formats, Path.of(""), DEFAULT_STEM);
        }
        String name = String.valueOf(output.getFileName());
        if (formats.contains(RunFormat.XLSX) && !name.endsWith(RunFormat.XLSX.suffix())) {
            throw new UsageException("-o 指定的“" + name + "”不是工作簿的文件名", "改成以 .xlsx 结尾的文件名；不要工作簿时用 --format 说明要哪种格式");
        }
        String stem = withoutSuffix(name, RunFormat.XLSX.suffix());
        if (formats.size() == 1 && formats.get(0) instanceof RunFormat only) {
            stem = withoutSuffix(stem, only.suffix());
        }
        Path folder = output.getParent();
        return new Wanted(formats, folder == null ? Path.of("") : folder, stem);
    }

    /** A file for each format that writes one for the whole run. */
    public List<Target> ofRun() {
        List<Target> targets = new ArrayList<>();
        for (ReportFormat format : formats) {
            if (format instanceof RunFormat whole) {
                targets.add(new Target(whole, folder.resolve(stem + whole.suffix())));
            }
        }
        return targets;
    }

    /**
     * A file for each document and each format that writes one for a document; no two of the same name. Those of
     * several lie in a folder for each format, in the sub-folders of their originals.
     */
    public DocumentReports ofDocuments(List<Input> documents) {
        Map<Input, Map<DocumentFormat, Path>> files = new LinkedHashMap<>();
        Map<Path, Set<String>> taken = new HashMap<>();
        boolean alone = documents.size() == 1;
        for (Input document : documents) {
            Map<DocumentFormat, Path> ofDocument = new LinkedHashMap<>();
            for (ReportFormat format : formats) {
                if (format instanceof DocumentFormat each) {
                    int end = document.name().lastIndexOf('/') + 1;
                    Path own = alone ? folder : folder(each, document.name().substring(0, end));
                    String name = FileName.free(
                            taken.computeIfAbsent(own, f -> new HashSet<>()),
                            source -> each.fileName(stem, source, alone),
                            document.name().substring(end));
                    ofDocument.put(each, own.resolve(name));
                }
            }
            files.put(document, ofDocument);
        }
        return new DocumentReports(folder, alone, files);
    }

    private Path folder(DocumentFormat format, String folders) {
        Path own = folder.resolve(stem + "-" + format.folder());
        for (String part : folders.split("/")) {
            String safe = FileName.safe(part);
            own = safe.isBlank() || safe.matches("\\.+") ? own : own.resolve(safe);
        }
        return own;
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }
}
