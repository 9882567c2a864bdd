package cn.jishen.app.output;

import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report to be written and the file it goes to. */
public record Target(ReportFormat format, Path file) {
    private static final String DEFAULT_STEM = "绩效目标审核报告";

    /**
     * Names a file for each format. {@code -o r.xlsx} names the workbook and the stem of the rest.
     *
     * @param output what {@code -o} says; null for the default name in the current folder
     */
    public static List<Target> of(@Nullable Path output, List<ReportFormat> formats) {
        if (output == null) {
            return named(Path.of(""), DEFAULT_STEM, formats);
        }
        String name = String.valueOf(output.getFileName());
        ReportFormat only = formats.size() == 1 ? formats.get(0) : ReportFormat.XLSX;
        if (formats.contains(ReportFormat.XLSX) && !name.endsWith(ReportFormat.XLSX.suffix())) {
            throw new UsageException("-o 指定的“" + name + "”不是工作簿的文件名", "改成以 .xlsx 结尾的文件名；不要工作簿时用 --format 说明要哪种格式");
        }
        String stem = withoutSuffix(withoutSuffix(name, ReportFormat.XLSX.suffix()), only.suffix());
        Path folder = output.getParent();
        return named(folder == null ? Path.of("") : folder, stem, formats);
    }

    private static List<Target> named(Path folder, String stem, List<ReportFormat> formats) {
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
