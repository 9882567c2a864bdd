package cn.jishen.intake.source;

import java.io.IOException;

/** A file is larger than what is read, once unpacked. The message, in Chinese, says by what. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(String fact) {
        super(fact);
    }
}
