package cn.jishen.reports.scale;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleConsequences;
import cn.jishen.reports.sample.SampleRules;
import cn.jishen.reports.sample.Season;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** A season that lies in a store: every document is made anew each time that it is asked for, and always the same. */
final class LazySeason extends AbstractList<DocumentAudit> implements RandomAccess {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PROJECTS = 9;
    private static final int FINDINGS_EACH = 7;

    private final int size;
    private final List<WeakReference<DocumentAudit>> given = new ArrayList<>();
    private final boolean remember;
    private int asked;
    private long nanos;
    private long cpuNanos;

    /** @param remember whether it is to be known which documents somebody still holds */
    LazySeason(int size, boolean remember) {
        this.size = size;
        this.remember = remember;
    }

    Audit audit() {
        return new Audit(
                "2026.1",
                SampleAudits.HASH,
                SampleRules.ALL,
                this,
                List.of(),
                SampleConsequences.ALL,
                SampleConsequences.NOTES,
                SampleAudits.LIKENESS);
    }

    /** About nine projects with 63 findings, the goals of each bureau its own. */
    @Override
    public DocumentAudit get(int index) {
        long start = System.nanoTime();
        long startOfCpu = THREADS.getCurrentThreadCpuTime();
        DocumentAudit document = make(index);
        cpuNanos += THREADS.getCurrentThreadCpuTime() - startOfCpu;
        nanos += System.nanoTime() - start;
        asked++;
        if (remember) {
            given.add(new WeakReference<>(document));
        }
        return document;
    }

    private static DocumentAudit make(int index) {
        int projects = PROJECTS - 2 + index % 5;
        DocumentAudit roads = RoadBureau.of(projects, projects * (FINDINGS_EACH - 1 + index % 3), "桩" + index * 7919L);
        return Season.of(roads, "第" + index / 2 + "交通局", index + ".docx");
    }

    @Override
    public int size() {
        return size;
    }

    /** How many documents have been asked for so far. */
    int asked() {
        return asked;
    }

    /** How long all of them took to make, in seconds. */
    double seconds() {
        return nanos / 1e9;
    }

    /** The same of the time that the thread really ran. */
    double cpuSeconds() {
        return cpuNanos / 1e9;
    }

    /** How many of them are still held by somebody. */
    long held() {
        System.gc();
        return given.stream().filter(document -> document.get() != null).count();
    }
}
