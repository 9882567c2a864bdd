package cn.jishen.intake.source;

import java.io.IOException;

/** The bytes of a file are not what its format asks for: cut off, overwritten, or never of that format. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedException(String technical) {
        super(technical);
    }

    public DamagedException(String technical, Throwable cause) {
        super(technical, cause);
    }
}
