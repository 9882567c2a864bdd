package cn.jishen.app.checks.results;

import cn.jishen.app.checks.CheckResult;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All results of one run of `jishen verify`.
 *
 * @param time when it was run
 * @param rulesVersion of the rules that were checked
 * @param rulesHash SHA-256 of them, in hex
 */
public record CheckRun(ZonedDateTime time, String rulesVersion, String rulesHash, List<CheckResult> results) {
    public CheckRun {
        results = List.copyOf(results);
    }

    /** Files in the order in which they were run. */
    List<FileResults> files() {
        Map<Path, List<CheckResult>> files = new LinkedHashMap<>();
        results.forEach(result ->
                files.computeIfAbsent(result.file(), file -> new ArrayList<>()).add(result));
        return files.entrySet().stream()
                .map(file -> new FileResults(file.getKey(), file.getValue()))
                .toList();
    }

    public List<CheckResult> failed() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    /** How many scenarios were looked at; a file that could not be run has none. */
    public long scenarios() {
        return results.stream().filter(result -> !result.isOfFile()).count();
    }

    public long passed() {
        return results.stream().filter(CheckResult::holds).count();
    }

    /** How many files have nothing that could be run. */
    public long unusable() {
        return results.stream().filter(CheckResult::isOfFile).count();
    }

    /** The counts in a sentence. */
    public String summary() {
        String files = unusable() == 0 ? "" : "；另有 " + unusable() + " 个文件不能检验，也算未通过";
        return "共 " + scenarios() + " 个场景：通过 " + passed() + "，未通过 " + (scenarios() - passed()) + files;
    }
}
