package cn.jishen.reports.run;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one report file of a run. */
@FunctionalInterface
public interface ReportWriter {
    /** Writes the file; the stream is left open. The same run gives the same bytes. */
    void write(Run run, OutputStream out) throws IOException;

    /** The same where further files may be written beside it, for a report that is too long for one. */
    default void write(Run run, OutputStream out, Beside beside) throws IOException {
        write(run, out);
    }
}
