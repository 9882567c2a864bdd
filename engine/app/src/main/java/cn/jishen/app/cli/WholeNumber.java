package cn.jishen.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers of a range. */
abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    private WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new TypeConversionException("“" + text + "”不是 " + least + " 到 " + most + " 的整数");
    }

    /** How many files are audited at a time. */
    static final class Jobs extends WholeNumber {
        Jobs() {
            super(1, 64);
        }
    }

    /** Size of the cache in GB. */
    static final class Gigabytes extends WholeNumber {
        Gigabytes() {
            super(1, 1024);
        }
    }

    /** A port; 0 for any that is free. */
    static final class Port extends WholeNumber {
        Port() {
            super(0, 65535);
        }
    }

    /** Size of a file in MB. */
    static final class Megabytes extends WholeNumber {
        Megabytes() {
            super(1, 1024);
        }
    }
}
