package cn.jishen.app.cli;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * From which severity findings make an audit fail.
 *
 * @param severity null when none does
 */
record Threshold(@Nullable Severity severity) {
    private static final String NONE = "无";

    boolean isReachedBy(WeighedFinding finding) {
        return severity != null
                && finding.suppressedBy() == null
                && finding.waived() == null
                && finding.severity().atLeast(severity);
    }

    /** Reads 错误, 警告, 提示 or 无. */
    static final class Converter implements ITypeConverter<Threshold> {
        @Override
        public Threshold convert(String label) {
            if (label.equals(NONE)) {
                return new Threshold(null);
            }
            try {
                return new Threshold(Severity.of(label));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("级别“" + label + "”不是错误、警告、提示、无之一");
            }
        }
    }
}
