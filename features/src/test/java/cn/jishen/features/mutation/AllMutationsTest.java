package cn.jishen.features.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.Auditor;
import cn.jishen.audit.drl.DrlRule;
import cn.jishen.features.Features;
import cn.jishen.rules.words.Parameters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every mutation of every rule, and every threshold moved up and down: a run of minutes, for when many rules have
 * changed. What survives is listed under {@code target}. {@code -Dmutations=S02} keeps to the rules of files in
 * whose name the pattern is found; {@code ^(?!relevance)} to all but one folder.
 */
@Tag("slow")
class AllMutationsTest {
    private static final List<DrlRule> RULES = Features.drlRules();
    private static final Guards GUARDS = new Guards(RULES);
    private static final double LEAST_KILLED = 0.9;

    @Test
    void nearlyEveryMutation_isNoticed() throws IOException {
        List<String> survivors = new ArrayList<>();
        int total = 0;
        Pattern wanted = Pattern.compile(System.getProperty("mutations", ""));
        List<DrlRule> chosen = RULES.stream()
                .filter(rule -> wanted.matcher(rule.file()).find())
                .toList();
        for (DrlRule rule : chosen) {
            for (Mutant mutant : Mutations.of(rule)) {
                Auditor mutated = mutant.compiled();
                if (mutated != null) {
                    total++;
                    if (!GUARDS.notice(rule, mutated)) {
                        survivors.add(mutant.toString());
                    }
                }
            }
        }
        report("mutations-rules.txt", total, survivors);
    }

    @Test
    void nearlyEveryThresholdThatMoves_isNoticed() throws IOException {
        List<String> survivors = new ArrayList<>();
        int total = 0;
        for (Parameters.Parameter parameter : Features.auditor().thresholds()) {
            List<DrlRule> askers = RULES.stream()
                    .filter(rule -> rule.text().contains("\"" + parameter.name() + "\""))
                    .toList();
            BigDecimal step = step(parameter.value());
            for (BigDecimal moved :
                    List.of(parameter.value().add(step), parameter.value().subtract(step))) {
                Auditor mutated = Features.auditor().with(parameter.name(), moved);
                total += askers.isEmpty() ? 0 : 1;
                if (!askers.isEmpty() && askers.stream().noneMatch(rule -> GUARDS.notice(rule, mutated))) {
                    survivors.add(parameter.name() + " " + parameter.value() + "→" + moved);
                }
            }
        }
        report("mutations-thresholds.txt", total, survivors);
    }

    /** A tenth, but not less than one in the last decimal. */
    private static BigDecimal step(BigDecimal value) {
        return value.movePointLeft(1).max(BigDecimal.ONE.movePointLeft(value.scale()));
    }

    private static void report(String file, int total, List<String> survivors) throws IOException {
        int killed = total - survivors.size();
        String text = "发现 " + killed + " / " + total + "，没有发现的：\n" + String.join("\n", survivors) + "\n";
        Files.writeString(Path.of("target", file), text);
        assertThat((double) killed / total).as(text).isGreaterThan(LEAST_KILLED);
    }
}
