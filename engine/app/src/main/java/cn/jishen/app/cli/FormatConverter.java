package cn.jishen.app.cli;

import cn.jishen.app.output.ReportFormat;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String label) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.label().equals(label)) {
                return format;
            }
        }
        List<String> known =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::label).toList();
        throw new TypeConversionException("格式“" + label + "”不是 " + String.join("、", known) + " 之一");
    }
}
