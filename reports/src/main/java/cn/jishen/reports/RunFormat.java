package cn.jishen.reports;

import cn.jishen.reports.html.HtmlReport;
import cn.jishen.reports.json.JsonReport;
import cn.jishen.reports.junit.JUnitReport;
import cn.jishen.reports.markdown.MarkdownReport;
import cn.jishen.reports.run.ReportWriter;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sarif.SarifReport;
import cn.jishen.reports.workbook.WorkbookReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats that write one file for a run. Each has a package of its own. */
public enum RunFormat implements ReportFormat, ReportWriter {
    XLSX(".xlsx") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            WorkbookReport.write(run, out);
        }
    },
    JSON(".json") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            JsonReport.writeAudit(run.audit(), run.earlier(), out);
        }
    },
    HTML(".html") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            HtmlReport.write(run, out);
        }
    },
    SARIF(".sarif") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            SarifReport.write(run, out);
        }
    },
    JUNIT(".junit.xml") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            JUnitReport.write(run, out);
        }
    },
    MD(".md") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            MarkdownReport.write(run, out);
        }
    };

    private final String suffix;

    RunFormat(String suffix) {
        this.suffix = suffix;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of the file ends with: .xlsx. */
    public String suffix() {
        return suffix;
    }
}
