package cn.jishen.app.checks;

import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.value.Grammar;
import io.cucumber.core.gherkin.Feature;
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

    /** The feature files. */
    public List<Path> files() {
        return files.stream().map(FeatureFile::path).toList();
    }

    /** Runs the checks that were read; may be called again with another auditor. */
    public List<CheckResult> run(Auditor auditor) {
        return run(auditor.rules(), auditor.grammar(), auditor::audit);
    }

    /**
     * The same where the audit takes place in other circumstances.
     *
     * @param rules that a check may speak of
     * @param grammar by which the values of a scenario are read
     * @param audit of the disclosure that a scenario describes
     */
    public List<CheckResult> run(Collection<Rule> rules, Grammar grammar, Function<Disclosure, DocumentAudit> audit) {
        RuleIds ids = RuleIds.of(rules);
        List<CheckResult> results = new ArrayList<>();
        for (FeatureFile file : files) {
            results.addAll(file.faults());
            if (file.feature() != null) {
                results.addAll(run(file.path(), file.feature(), new StepFactory(ids, grammar, audit)));
            }
        }
        return results;
    }

    /** Reads and runs in one go. */
    public static List<CheckResult> run(Collection<Path> paths, Auditor auditor) {
        return in(paths).run(auditor);
    }

    private static List<CheckResult> run(Path path, Feature feature, StepFactory steps) {
        Recorder recorder = new Recorder(path);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GLUE)
                        .setMonochrome()
                        .build())
                .withClassLoader(Checks.class::getClassLoader)
                .withFeatureSupplier(() -> List.of(feature))
                .withObjectFactorySupplier(() -> steps)
                .withAdditionalPlugins(recorder)
                .build()
                .run();
        return recorder.results();
    }
}
