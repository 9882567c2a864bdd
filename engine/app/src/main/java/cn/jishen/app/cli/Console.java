package cn.jishen.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's words go, in UTF-8 whatever the machine's default.
 *
 * @param out results as bytes
 * @param err messages and progress
 * @param terminal whether err is a terminal, on which a line can be written over
 */
public record Console(OutputStream out, PrintStream err, boolean terminal) {

    /** The process's own; the launcher, which can ask, says in a system property whether there is a terminal. */
    public static Console standard() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("jishen.terminal"));
    }

    /** A writer of text for people to the standard output; to be flushed. */
    PrintStream text() {
        return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    }
}
