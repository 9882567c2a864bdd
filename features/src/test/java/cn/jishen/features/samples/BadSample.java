package cn.jishen.features.samples;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.features.FindingList;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;

/** The sample that is as bad as real ones, and the list of what is to be found in it. */
public final class BadSample {
    /** What is to be found. */
    public static final FindingList FINDINGS =
            new FindingList(SampleFacts.FOLDER.resolve("water-bureau-bad.findings.txt"));

    private static final Disclosure DISCLOSURE = read();

    private BadSample() {}

    public static Disclosure disclosure() {
        return DISCLOSURE;
    }

    private static Disclosure read() {
        try {
            return Intake.read(SampleFacts.FOLDER.resolve("water-bureau-bad.docx"));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }
}
