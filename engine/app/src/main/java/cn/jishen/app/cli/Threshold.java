package cn.jishen.app.cli;

import cn.jishen.facts.finding.Severity;
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

    /** Whether a problem of this severity, neither explained by another nor waived, is grave enough. */
    boolean isReachedBy(Severity other) {
        return severity != null && other.atLeast(severity);
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
