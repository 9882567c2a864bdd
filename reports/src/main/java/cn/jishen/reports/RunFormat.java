package cn.jishen.reports;

import cn.jishen.reports.html.HtmlReport;
import cn.jishen.reports.json.JsonReport;
import cn.jishen.reports.junit.JUnitReport;
import cn.jishen.reports.markdown.MarkdownReport;
import cn.jishen.reports.run.Beside;
import cn.jishen.reports.run.ReportWriter;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sarif.SarifReport;
import cn.jishen.reports.workbook.WorkbookReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The formats that write one file for a run. Each has a package of its own. */
public enum RunFormat implements ReportFormat, ReportWriter {
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 工作簿") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            WorkbookReport.write(run, out);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return WorkbookReport.isOwn(file);
        }
    },
    JSON(".json", "application/json", "供程序读取") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            JsonReport.writeAudit(run.audit(), run.earlier(), out);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return JsonReport.isOwn(file);
        }
    },
    HTML(".html", "text/html", "一个网页，可筛选、打印") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            HtmlReport.write(run, out);
        }

        @Override
        public void write(Run run, OutputStream out, Beside beside) throws IOException {
            HtmlReport.write(run, out, beside);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return HtmlReport.isOwn(file);
        }
    },
    SARIF(".sarif", "application/sarif+json", "供检查工具的查看器和门禁读取") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            SarifReport.write(run, out);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return SarifReport.isOwn(file);
        }
    },
    JUNIT(".junit.xml", "application/xml", "供构建服务器读取") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            JUnitReport.write(run, out);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return JUnitReport.isOwn(file);
        }
    },
    MD(".md", "text/markdown", "每份文件一屏的摘要") {
        @Override
        public void write(Run run, OutputStream out) throws IOException {
            MarkdownReport.write(run, out);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return MarkdownReport.isOwn(file);
        }
    };

    private final String suffix;
    private final String mediaType;
    private final String help;

    RunFormat(String suffix, String mediaType, String help) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.help = help;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String help() {
        return help;
    }

    /** What the name of the file ends with: .xlsx. */
    public String suffix() {
        return suffix;
    }

    /** What the web calls it: application/json. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean isNamed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(suffix);
    }
}
