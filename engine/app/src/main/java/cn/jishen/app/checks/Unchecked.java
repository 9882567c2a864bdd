package cn.jishen.app.checks;

import io.cucumber.core.gherkin.DataTableArgument;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a feature is never run, or runs with a blank that was never filled in, so that it could pass in silence. */
final class Unchecked {
    private static final String OUTLINE = "大纲";
    private static final Pattern BLANK = Pattern.compile("<[^<>\\n]+>");

    private final Path path;
    private final String feature;
    private final List<CheckResult> results = new ArrayList<>();

    private Unchecked(Path path, String feature) {
        this.path = path;
        this.feature = feature;
    }

    static List<CheckResult> in(Path path, Feature feature) {
        Unchecked unchecked = new Unchecked(path, feature.getName().orElse(""));
        unchecked.outlines(feature.elements());
        unchecked.blanks(feature.getPickles());
        if (feature.getPickles().isEmpty() && unchecked.results.isEmpty()) {
            String fact = "“功能: " + unchecked.feature + "”之下没有场景，什么也没有检查";
            int line = feature.getLocation().getLine();
            return List.of(Fault.together(path, List.of(new Fault(line, fact, "写“场景: 名称”，下面写 假如、当、那么 各步"))));
        }
        return unchecked.results;
    }

    private void outlines(Collection<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Rule rule) {
                outlines(rule.elements());
            }
            boolean outline = node.getKeyword().orElse("").endsWith(OUTLINE);
            boolean filled = node instanceof Node.ScenarioOutline full
                    && full.elements().stream()
                            .noneMatch(examples -> examples.elements().isEmpty());
            if (outline && !filled) {
                add(
                        node.getLocation().getLine(),
                        node.getName().orElse(""),
                        "场景大纲没有例子，或例子只有表头，没有检查\n建议：在“例子:”下面写表格，表头之下至少一行；只检查一次的写成“场景:”");
            }
        }
    }

    /** A blank that no column of the examples fills is told once for each line that has it. */
    private void blanks(Collection<Pickle> pickles) {
        Map<Integer, Pickle> told = new LinkedHashMap<>();
        for (Pickle pickle : pickles) {
            for (Step step : pickle.getSteps()) {
                Matcher blank = BLANK.matcher(text(step));
                if (pickle.getKeyword().endsWith(OUTLINE) && blank.find() && told.put(step.getLine(), pickle) == null) {
                    String what = "第" + step.getLine() + "行 "
                            + step.getKeyword().strip() + step.getText() + "\n  “" + blank.group() + "”在例子的表头里没有";
                    add(
                            pickle.getScenarioLocation().getLine(),
                            pickle.getName(),
                            what + "\n  建议：把它改成例子的一个列名，或在例子里加这一列");
                }
            }
        }
    }

    private static String text(Step step) {
        StringBuilder text = new StringBuilder(step.getText());
        if (step.getArgument() instanceof DataTableArgument table) {
            table.cells().forEach(row -> row.forEach(cell -> text.append('\n').append(cell == null ? "" : cell)));
        }
        return text.toString();
    }

    private void add(int line, String scenario, String problem) {
        results.add(new CheckResult(path, line, feature, scenario, Outcome.MISWRITTEN, problem));
    }
}
