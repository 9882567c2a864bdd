package cn.jishen.app.cli;

import cn.jishen.reports.Format;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String label) {
        Format format = Format.of(label);
        if (format != null) {
            return format;
        }
        List<String> known = Format.all().stream().map(Format::word).toList();
        throw new TypeConversionException("格式“" + label + "”不是 " + String.join("、", known) + " 之一");
    }
}
