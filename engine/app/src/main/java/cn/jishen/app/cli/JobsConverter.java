package cn.jishen.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many files are audited at a time. */
final class JobsConverter implements ITypeConverter<Integer> {
    private static final int MOST = 64;

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{1,3}")) {
            int jobs = Integer.parseInt(text);
            if (jobs >= 1 && jobs <= MOST) {
                return jobs;
            }
        }
        throw new TypeConversionException("“" + text + "”不是 1 到 " + MOST + " 的整数");
    }
}
