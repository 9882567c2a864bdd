package cn.jishen.app.checks;

import io.cucumber.core.exception.CucumberException;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Turns what Cucumber reports of one file into results that say in Chinese what is wrong. */
final class Recorder implements EventListener {
    private static final String EXPECTING = "那么";

    private final Path file;
    private final TreeSet<String> patterns = new TreeSet<>();
    private final List<CheckResult> results = new ArrayList<>();
    private String feature = "";
    private String problem = "";

    Recorder(Path file) {
        this.file = file;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                StepDefinedEvent.class,
                event -> patterns.add(event.getStepDefinition().getPattern()));
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
        if (problem.isEmpty() && !result.getStatus().isOk() && event.getTestStep() instanceof PickleStepTestStep step) {
            Step written = step.getStep();
            problem = "第" + written.getLine() + "行 " + written.getKeyword().strip() + written.getText() + "\n"
                    + why(step, result).indent(2).stripTrailing();
        }
    }

    private String why(PickleStepTestStep step, Result result) {
        Throwable error = result.getError();
        if (result.getStatus() == Status.UNDEFINED) {
            return "没有这样的步骤\n建议：改成最接近的一步："
                    + String.join("；", Vocabulary.nearest(step.getStep().getText(), patterns));
        }
        if (error instanceof CucumberException) {
            return "这一步带的表格或数字不合\n建议：对照 features/README.md 里“" + Vocabulary.readable(step.getPattern()) + "”一步的写法";
        }
        return error == null ? result.getStatus().name() : String.valueOf(error.getMessage());
    }

    private void scenarioFinished(TestCase scenario) {
        boolean expects = scenario.getTestSteps().stream()
                .anyMatch(step -> step instanceof PickleStepTestStep s
                        && s.getStep().getKeyword().strip().equals(EXPECTING));
        if (problem.isEmpty() && !expects) {
            problem = "这个场景没有“那么”，什么也没有检查\n建议：补上期望，如“那么不报W02”";
        }
        results.add(new CheckResult(file, scenario.getLocation().getLine(), feature, scenario.getName(), problem));
        problem = "";
    }
}
