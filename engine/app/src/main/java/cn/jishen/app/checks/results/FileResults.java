package cn.jishen.app.checks.results;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Outcome;
import java.nio.file.Path;
import java.util.List;

/** The results of one feature file, in the order of its lines; never none. */
record FileResults(Path file, List<CheckResult> results) {
    FileResults {
        results = List.copyOf(results);
    }

    /** 功能; empty for a file that could not be read. */
    String feature() {
        return results.get(results.size() - 1).feature();
    }

    List<CheckResult> failed() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    List<CheckResult> passed() {
        return results.stream().filter(CheckResult::holds).toList();
    }

    long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
