package cn.jishen.app.output;

import cn.jishen.reports.run.ReportWriter;
import java.nio.file.Path;

/** A report to be written and the file it goes to. */
public record Target(ReportWriter writer, Path file) {}
