package cn.jishen.app.output;

import cn.jishen.reports.run.ReportWriter;
import java.nio.file.Path;

/**
 * A report to be written and the file it goes to.
 *
 * @param makesFolder whether the folder of the file is made where it is not there
 */
public record Target(ReportWriter writer, Path file, boolean makesFolder) {

    /** A report in a folder that is there. */
    public Target(ReportWriter writer, Path file) {
        this(writer, file, false);
    }
}
