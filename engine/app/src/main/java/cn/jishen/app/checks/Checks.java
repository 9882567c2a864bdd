package cn.jishen.app.checks;

import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Runs 政策检查, feature files in the closed vocabulary of {@link Steps}, against an auditor. Safe for many threads. */
public final class Checks {
    /** Scenarios speak of budget year 2026 unless they say otherwise, and are judged by the thresholds of this day. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final URI GLUE = URI.create("classpath:/cn/jishen/app/checks");

    private final List<FeatureFile> files;

    private Checks(List<FeatureFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Reads the feature files under some files and folders, in the order of their paths. A file that cannot be read
     * becomes a result that does not hold.
     */
    public static Checks in(Collection<Path> paths) {
        return new Checks(FeatureFile.under(paths));
    }

    /** Whether no feature file was there. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Runs the checks that were read; may be called again with another auditor. */
    public List<CheckResult> run(Auditor auditor) {
        return run(auditor::audit);
    }

    /**
     * The same where the audit takes place in other circumstances.
     *
     * @param audit of the disclosure that a scenario describes
     */
    public List<CheckResult> run(Function<Disclosure, DocumentAudit> audit) {
        List<CheckResult> results = new ArrayList<>();
        for (FeatureFile file : files) {
            results.addAll(run(file, audit));
        }
        return results;
    }

    /** Reads and runs in one go. */
    public static List<CheckResult> run(Collection<Path> paths, Auditor auditor) {
        return in(paths).run(auditor);
    }

    private static List<CheckResult> run(FeatureFile file, Function<Disclosure, DocumentAudit> audit) {
        if (file.feature() == null) {
            return List.of(file.unreadable());
        }
        Recorder recorder = new Recorder(file.path());
        StepFactory steps = new StepFactory(audit);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GLUE)
                        .setMonochrome()
                        .build())
                .withClassLoader(Checks.class::getClassLoader)
                .withFeatureSupplier(() -> List.of(file.feature()))
                .withObjectFactorySupplier(() -> steps)
                .withAdditionalPlugins(recorder)
                .build()
                .run();
        return recorder.results();
    }
}
