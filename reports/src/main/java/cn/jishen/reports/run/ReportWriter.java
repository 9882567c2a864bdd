package cn.jishen.reports.run;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one report file of a run. */
@FunctionalInterface
public interface ReportWriter {
    /** Writes the file; the stream is left open. The same run gives the same bytes. */
    void write(Run run, OutputStream out) throws IOException;
}
