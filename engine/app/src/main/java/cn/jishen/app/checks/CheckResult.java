package cn.jishen.app.checks;

import java.nio.file.Path;

/**
 * What came of one scenario, or of a file none of whose scenarios could be run.
 *
 * @param file the feature file
 * @param line where the scenario, or the first mistake of the file, stands in it, from 1
 * @param feature 功能, the file's heading; empty for a file that could not be read
 * @param scenario 场景; empty for a result on the whole file
 * @param problem empty when the check holds; else the lines of the file, what is wrong there and what to do
 */
public record CheckResult(Path file, int line, String feature, String scenario, Outcome outcome, String problem) {
    /** The whole file cannot be checked. */
    static CheckResult ofFile(Path file, int line, String problem) {
        return new CheckResult(file, line, "", "", Outcome.MISWRITTEN, problem);
    }

    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }

    /** Whether this is about the file as a whole, of which no scenario was run. */
    public boolean isOfFile() {
        return scenario.isEmpty() && feature.isEmpty();
    }
}
