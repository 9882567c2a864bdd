package cn.jishen.app.output;

import cn.jishen.facts.Audit;
import cn.jishen.reports.WorkbookReport;
import cn.jishen.reports.json.JsonReport;
import java.io.IOException;
import java.io.OutputStream;

/** The kinds of report, named as {@code --format} names them. */
public enum ReportFormat {
    XLSX("xlsx", ".xlsx") {
        @Override
        public void write(Audit audit, OutputStream out) throws IOException {
            WorkbookReport.write(audit, out);
        }
    },
    JSON("json", ".json") {
        @Override
        public void write(Audit audit, OutputStream out) throws IOException {
            JsonReport.writeAudit(audit, out);
        }
    };

    private final String label;
    private final String suffix;

    ReportFormat(String label, String suffix) {
        this.label = label;
        this.suffix = suffix;
    }

    /** Writes the report; the stream is left open. */
    public abstract void write(Audit audit, OutputStream out) throws IOException;

    public String label() {
        return label;
    }

    /** What follows the stem in the file's name: “.xlsx”. */
    public String suffix() {
        return suffix;
    }
}
