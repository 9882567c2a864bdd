package cn.jishen.app.checks;

import java.nio.file.Path;

/**
 * What came of one scenario.
 *
 * @param file the feature file
 * @param line where the scenario stands in it, from 1
 * @param feature 功能, the file's heading; empty for a file that could not be read
 * @param scenario 场景; empty for a file that could not be read
 * @param problem empty when the check holds; else what was expected and what was found, or which step is not known
 */
public record CheckResult(Path file, int line, String feature, String scenario, String problem) {
    public boolean holds() {
        return problem.isEmpty();
    }

    /** Whether the file could not be read, so that no scenario of it was run. */
    public boolean isUnreadable() {
        return scenario.isEmpty() && feature.isEmpty() && !holds();
    }
}
