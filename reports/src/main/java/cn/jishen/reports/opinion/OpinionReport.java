package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.PackageParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** 审核意见.docx: what the finance bureau sends back to one department, to be checked and completed by a person. */
public final class OpinionReport {
    private OpinionReport() {}

    /**
     * Writes the opinion on one document of the run; the stream is left open. The same run gives the same bytes.
     *
     * @param audit of this document; it need not be one of the run's own
     */
    public static void write(Run run, DocumentAudit audit, OutputStream out) throws IOException {
        OpinionSubject matter = OpinionSubject.of(Content.of(run.alone(audit)));
        OpinionFile.write(new Opinion(matter).write(), matter.title(), run.time(), out);
    }

    /** Whether a document says of itself that it was written here. */
    public static boolean isOwn(Path file) throws IOException {
        return PackageParts.isBy(Run.PROGRAM, file);
    }
}
