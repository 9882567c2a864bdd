package cn.jishen.app.verify;

import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints each scenario that does not pass with the step that stopped it, in Chinese. */
final class ChecksReport implements EventListener {
    private final PrintStream out;
    private final StringBuilder reason = new StringBuilder();
    private int passed;
    private int failed;

    ChecksReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    }

    int scenarios() {
        return passed + failed;
    }

    boolean isAllPassed() {
        return failed == 0;
    }

    void printSum() {
        out.println(scenarios() + " 个场景：通过 " + passed + "，未通过 " + failed);
        out.flush();
    }

    private void stepFinished(TestStepFinished event) {
        Result result = event.getResult();
        boolean stopped = !result.getStatus().isOk() && result.getStatus() != Status.SKIPPED;
        if (stopped && event.getTestStep() instanceof PickleStepTestStep step) {
            reason.append("  第")
                    .append(step.getStep().getLocation().getLine())
                    .append("行 ")
                    .append(step.getStep().getKeyword().strip())
                    .append(step.getStep().getText())
                    .append('\n')
                    .append(why(result).indent(4));
        }
    }

    private void scenarioFinished(TestCaseFinished event) {
        if (event.getResult().getStatus() == Status.PASSED) {
            passed++;
        } else {
            failed++;
            String file = String.valueOf(Path.of(event.getTestCase().getUri()).getFileName());
            out.println("未通过：" + event.getTestCase().getName() + "（" + file + " 第"
                    + event.getTestCase().getLocation().getLine() + "行）");
            out.print(reason);
        }
        reason.setLength(0);
    }

    private static String why(Result result) {
        return switch (result.getStatus()) {
            case UNDEFINED -> "没有这样的步骤\n建议：对照步骤词汇改写（features/README.md）";
            case AMBIGUOUS -> "这句话符合不止一个步骤\n建议：对照步骤词汇改写（features/README.md）";
            default ->
                result.getError() == null
                        ? "没有执行"
                        : String.valueOf(result.getError().getMessage());
        };
    }
}
