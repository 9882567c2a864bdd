package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of the sample audits, and what a format makes of them. */
public final class Runs {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 21, 9, 5, 0, 0, ZoneOffset.ofHours(8));

    private Runs() {}

    public static Run of(Audit audit) {
        return new Run(audit, TIME, "0.1.0");
    }

    public static Run of(DocumentAudit... documents) {
        return of(SampleAudits.of(documents));
    }

    public static Run batch() {
        return of(SampleAudits.batch());
    }

    /** Every text that a document can bring in is this one. */
    public static Run saying(String text) {
        Disclosure bare = SampleExtremes.bare();
        Project p = bare.projects().get(0);
        Project named = new Project(
                "P1", null, text, text, null, null, null, text, text, null, p.indicators(), true, p.places());
        Disclosure disclosure = new Disclosure(
                text,
                "00",
                text,
                text,
                2026,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(named),
                List.of(),
                List.of(new Unreviewed(text, text, Location.NOWHERE)));
        WeighedFinding finding = finding("P1", text);
        WeighedFinding effect = new WeighedFinding(finding.raised(), "W02", false, null);
        return of(SampleAudits.document(
                disclosure, List.of(finding, effect, finding(null, text)), List.of(new Failure(text, text))));
    }

    /** So many findings, no two alike, in the one project of the library. */
    public static Run many(int findings) {
        DocumentAudit library = SampleAudits.library();
        List<WeighedFinding> all = new ArrayList<>();
        for (int i = 1; i <= findings; i++) {
            all.add(finding(library.projects().get(0).id(), "问题之" + i + "。"));
        }
        return of(SampleAudits.document(library.disclosure(), all, List.of()));
    }

    public static String text(RunFormat format, Run run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static WeighedFinding finding(@Nullable String project, String text) {
        return new WeighedFinding(
                new Finding(
                        "W02",
                        "NA-CONTRADICTION",
                        Severity.ERROR,
                        null,
                        project,
                        null,
                        Field.NAME,
                        text,
                        text,
                        text,
                        text,
                        Location.NOWHERE,
                        null),
                null,
                false,
                null);
    }
}
