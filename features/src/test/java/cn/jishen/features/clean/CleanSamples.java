package cn.jishen.features.clean;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.features.FindingList;
import java.util.List;

/** The departments of {@code features/clean}, and the list of the few hints that they get all the same. */
public final class CleanSamples {
    /** What is to be found. */
    public static final FindingList FINDINGS = new FindingList(CleanFile.FOLDER.resolve("findings.txt"));

    private static final List<Disclosure> DEPARTMENTS = CleanFile.all();

    private CleanSamples() {}

    /** One disclosure a department. */
    public static List<Disclosure> departments() {
        return DEPARTMENTS;
    }
}
