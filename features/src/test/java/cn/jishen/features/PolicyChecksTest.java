package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every policy check, run against the rules; {@code -Dchecks=W02} runs the files whose name contains W02. */
class PolicyChecksTest {

    @TestFactory
    Stream<DynamicContainer> everyCheckHolds() {
        List<Path> files = Features.checks(System.getProperty("checks", ""));
        assertThat(files).as("feature files").isNotEmpty();
        Map<Path, List<DynamicTest>> tests = new LinkedHashMap<>();
        for (CheckResult result : Checks.run(files, Features.auditor())) {
            tests.computeIfAbsent(result.file(), file -> new java.util.ArrayList<>())
                    .add(DynamicTest.dynamicTest(
                            result.scenario(), result.file().toUri(), () -> mustHold(result)));
        }
        return tests.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        Features.CHECKS.relativize(file.getKey()).toString(), file.getValue()));
    }

    private static void mustHold(CheckResult result) {
        if (!result.holds()) {
            fail(result.file().getFileName() + ":" + result.line() + " " + result.scenario() + "\n" + result.problem());
        }
    }
}
