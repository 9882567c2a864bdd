package cn.jishen.app.output;

import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports that a user asks for, and the folder and the stem that their names share. */
public final class Wanted {
    private static final String DEFAULT_STEM = "绩效目标审核报告";

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
        if (formats.contains(ReportFormat.XLSX) && !name.endsWith(ReportFormat.XLSX.suffix())) {
            throw new UsageException("-o 指定的“" + name + "”不是工作簿的文件名", "改成以 .xlsx 结尾的文件名；不要工作簿时用 --format 说明要哪种格式");
        }
        String stem = withoutSuffix(name, ReportFormat.XLSX.suffix());
        if (formats.size() == 1) {
            stem = withoutSuffix(stem, formats.get(0).suffix());
        }
        Path folder = output.getParent();
        return new Wanted(formats, folder == null ? Path.of("") : folder, stem);
    }

    /** A file for each format that writes one for the whole run. */
    public List<Target> ofRun() {
        return formats.stream()
                .map(format -> new Target(format, folder.resolve(stem + format.suffix())))
                .toList();
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }
}
