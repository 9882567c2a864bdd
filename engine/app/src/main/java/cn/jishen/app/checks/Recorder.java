package cn.jishen.app.checks;

import io.cucumber.core.exception.CucumberException;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what Cucumber reports of one file into results that say in Chinese what is wrong. */
final class Recorder implements EventListener {
    private static final String EXPECTING = "那么";

    private final Path file;
    private final List<CheckResult> results = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Outcome outcome = Outcome.HOLDS;
    private String feature = "";

    Recorder(Path file) {
        this.file = file;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestSourceParsed.class, this::parsed);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> scenarioFinished(event.getTestCase()));
    }

    List<CheckResult> results() {
        return List.copyOf(results);
    }

    private void parsed(TestSourceParsed event) {
        for (Node node : event.getNodes()) {
            feature = node.getName().orElse("");
        }
    }

    private void stepFinished(TestStepFinished event) {
        Result result = event.getResult();
        // After the first step that fails Cucumber skips the rest, even a step that is not in the vocabulary.
        if (result.getStatus() == Status.PASSED || !(event.getTestStep() instanceof PickleStepTestStep step)) {
            return;
        }
        Step written = step.getStep();
        if (!Vocabulary.has(written.getText())) {
            String advice = Vocabulary.advice(written.getKeyword().strip(), written.getText());
            add(Outcome.MISWRITTEN, written, "没有这样的步骤\n建议：" + advice);
        } else if (result.getStatus() == Status.AMBIGUOUS) {
            String readings = String.join("；", Vocabulary.readings(written.getText()));
            add(Outcome.MISWRITTEN, written, "这一步有几种读法：" + readings + "\n建议：一步只说一件事，拆成几步");
        } else if (result.getStatus() != Status.SKIPPED) {
            failed(step, result.getError());
        }
    }

    private void failed(PickleStepTestStep step, @Nullable Throwable error) {
        Step written = step.getStep();
        if (error instanceof Mistake mistake) {
            add(Outcome.MISWRITTEN, written, String.valueOf(mistake.getMessage()));
        } else if (error instanceof CucumberException) {
            Phrase phrase = Vocabulary.of(step.getPattern());
            add(Outcome.MISWRITTEN, written, misfit(phrase, written) + "\n建议：照这个例子写：\n" + phrase.example());
        } else if (error instanceof AssertionError) {
            add(Outcome.FAILS, written, String.valueOf(error.getMessage()));
        } else {
            add(Outcome.BROKEN, written, "程序内部出错（" + error + "）\n建议：把这个文件和输出交给维护人员");
        }
    }

    private static String misfit(Phrase phrase, Step written) {
        boolean table = written.getArgument() instanceof DataTableArgument;
        if (table == phrase.table()) {
            return "这一步里的数字或内容不合";
        }
        return phrase.table() ? "这一步下面没有表格" : "这一步不带表格";
    }

    private void add(Outcome what, Step written, String why) {
        outcome = outcome.compareTo(what) < 0 ? what : outcome;
        problems.add("第" + written.getLine() + "行 " + written.getKeyword().strip() + written.getText() + "\n"
                + why.indent(2).stripTrailing());
    }

    private void scenarioFinished(TestCase scenario) {
        String missing = problems.isEmpty() ? missing(scenario) : "";
        if (!missing.isEmpty()) {
            outcome = Outcome.MISWRITTEN;
            problems.add(missing);
        }
        results.add(new CheckResult(
                file,
                scenario.getLocation().getLine(),
                feature,
                scenario.getName(),
                outcome,
                String.join("\n", problems)));
        problems.clear();
        outcome = Outcome.HOLDS;
    }

    /** What keeps a scenario without complaint from having checked anything; empty when it has. */
    private static String missing(TestCase scenario) {
        List<Step> steps = scenario.getTestSteps().stream()
                .filter(PickleStepTestStep.class::isInstance)
                .map(step -> ((PickleStepTestStep) step).getStep())
                .toList();
        if (steps.isEmpty()) {
            return "这个场景没有步骤，什么也没有检查\n建议：写上 假如、当、那么 各步";
        }
        boolean expects =
                steps.stream().anyMatch(step -> step.getKeyword().strip().equals(EXPECTING));
        return expects ? "" : "这个场景没有“那么”，什么也没有检查\n建议：补上期望，如“那么不报W02”";
    }
}
