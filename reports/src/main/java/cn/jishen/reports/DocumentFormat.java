package cn.jishen.reports;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.annotated.AnnotatedCopy;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.opinion.OpinionReport;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** The formats that write a file for each document. Each has a package of its own. */
public enum DocumentFormat implements ReportFormat {
    /** The department's own file with the findings as comments. */
    ANNOTATED("原文件加批注") {
        @Override
        public String folder() {
            return "批注";
        }

        @Override
        public String fileName(String stem, String source, boolean alone) {
            return stem + MARK + source;
        }

        @Override
        public boolean isNamed(String fileName) {
            return fileName.contains(MARK);
        }

        /** Comments alone prove nothing: departments send their files back with ours still in them. */
        @Override
        public boolean recognises(Path file) throws IOException {
            return AnnotatedCopy.carriesOurs(file);
        }

        @Override
        public void write(
                Run run,
                DocumentAudit audit,
                Path original,
                CommentScope comments,
                OutputStream out,
                Consumer<String> remarks)
                throws IOException {
            String source = audit.disclosure().source();
            remarks.accept(
                    AnnotatedCopy.write(run, audit, original, comments, out).describe(source));
        }
    },
    /** 审核意见. */
    OPINION("审核意见") {
        @Override
        public String folder() {
            return "审核意见";
        }

        @Override
        public String fileName(String stem, String source, boolean alone) {
            return stem + "-审核意见" + (alone ? "" : "-" + withoutExtension(source)) + SUFFIX;
        }

        @Override
        public boolean isNamed(String fileName) {
            return fileName.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
        }

        @Override
        public boolean recognises(Path file) throws IOException {
            return OpinionReport.isOwn(file);
        }

        @Override
        public void write(
                Run run,
                DocumentAudit audit,
                Path original,
                CommentScope comments,
                OutputStream out,
                Consumer<String> remarks)
                throws IOException {
            OpinionReport.write(run, audit, out);
        }
    };

    private static final String MARK = "-批注-";
    private static final String SUFFIX = ".docx";

    private final String help;

    DocumentFormat(String help) {
        this.help = help;
    }

    /**
     * The name of the file for one document.
     *
     * @param stem what the reports of the run share
     * @param source the document's file name, without folders
     * @param alone whether it is the only document of the run
     */
    public abstract String fileName(String stem, String source, boolean alone);

    /** What the folder that holds those of several documents is called, after the stem and a dash. */
    public abstract String folder();

    /**
     * Writes the file; the stream is left open. The same run gives the same bytes.
     *
     * @param original the document's file
     * @param comments which findings are told as comments, where the file has comments
     * @param remarks takes a sentence that people should know, such as what found no place
     * @throws CannotAnnotateException when there can be no such file for this document
     */
    public abstract void write(
            Run run,
            DocumentAudit audit,
            Path original,
            CommentScope comments,
            OutputStream out,
            Consumer<String> remarks)
            throws IOException;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String help() {
        return help;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
