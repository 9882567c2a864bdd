package cn.jishen.reports.run;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Earlier;
import java.time.ZonedDateTime;

/**
 * One run of the program: what every report is written from. The same run gives the same bytes.
 *
 * @param time when the audit was made, by the clock of the caller
 * @param programVersion of Jishen: 0.1.0
 * @param earlier the earlier revisions of its documents, of which every report tells what became
 */
public record Run(Audit audit, ZonedDateTime time, String programVersion, Earlier earlier) {
    /** The name with which the program signs what it writes, and by which it knows that again. */
    public static final String PROGRAM = "绩审";

    /** A run that was given no earlier revisions. */
    public Run(Audit audit, ZonedDateTime time, String programVersion) {
        this(audit, time, programVersion, Earlier.NONE);
    }

    /** The same run, had it been over one of its documents alone; without waivers, which are of the whole. */
    public Run alone(DocumentAudit document) {
        return new Run(audit.alone(document), time, programVersion, earlier.alone(document));
    }
}
