package cn.jishen.app.checks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the text of a feature file because of which it cannot be run.
 *
 * @param line where, from 1
 * @param fact what is wrong there
 * @param advice what to write, without 建议：
 */
record Fault(int line, String fact, String advice) {
    /** All of a file as one result, in the order of the lines. */
    static CheckResult together(Path file, List<Fault> faults) {
        List<Fault> sorted =
                faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
        String problem = sorted.stream()
                .map(fault -> "第" + fault.line + "行" + fault.fact + "\n  建议：" + fault.advice)
                .collect(Collectors.joining("\n"));
        return CheckResult.ofFile(file, sorted.get(0).line, problem);
    }
}
