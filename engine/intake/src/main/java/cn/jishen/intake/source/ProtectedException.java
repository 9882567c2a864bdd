package cn.jishen.intake.source;

import java.io.IOException;

/** The file asks for a password before it lets itself be read. */
public final class ProtectedException extends IOException {
    private static final long serialVersionUID = 1L;

    public ProtectedException(Throwable cause) {
        super("password", cause);
    }
}
