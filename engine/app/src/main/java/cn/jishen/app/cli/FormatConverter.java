package cn.jishen.app.cli;

import cn.jishen.reports.ReportFormat;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String label) {
        ReportFormat format = ReportFormat.of(label);
        if (format != null) {
            return format;
        }
        List<String> known = ReportFormat.all().stream().map(ReportFormat::word).toList();
        throw new TypeConversionException("格式“" + label + "”不是 " + String.join("、", known) + " 之一");
    }
}
