package cn.jishen.audit.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.junit.jupiter.api.Test;

/** No condition of a shipped rule searches a text: texts are read beforehand, and conditions ask the readings. */
class ConditionsTest {
    /** Operators of DRL that search the text on their left. */
    private static final Pattern OPERATOR = Pattern.compile("[\\w)] (?:not )?(?:matches|contains|soundslike|str\\[)");

    /** Methods of String that search or cut it. */
    private static final Pattern OF_STRING = Pattern.compile("\\.(?:contains|startsWith|endsWith|indexOf|lastIndexOf"
            + "|matches|substring|replace|replaceAll|split|strip|trim|charAt|toLowerCase|concat)\\(");

    /** Functions that are given a text or the lists to search it with: 词表 or a cell. */
    private static final Pattern FUNCTION = Pattern.compile("([A-Z]\\w*\\.\\w+|[一-龥]+\\.\\w+)\\([^()]*"
            + "(?:词表|text\\(|level[123]|\\bcode\\b)[^()]*(?:\\([^()]*\\)[^()]*)*\\)");

    /**
     * Those that still do, each once for a fact: what a value lacks, a task of the budget, a code. They are readings to
     * come; none may be added.
     */
    private static final Set<String> STILL_SEARCHING = Set.of(
            "DailyCosts.in",
            "DailyCosts.isAllOf",
            "Gathering.isPurposeOf",
            "MissingUnit.isInName",
            "MissingUnit.isNeeded",
            "Tasks.without",
            "专项费用.isTask",
            "名尾.promiseMoney");

    @Test
    void conditions_searchNoText() {
        List<String> searching = new ArrayList<>();
        for (Constraint each : constraints()) {
            if (OPERATOR.matcher(each.text).find()
                    || OF_STRING.matcher(each.text).find()) {
                searching.add(each.rule + ": " + each.text);
            }
        }
        assertThat(searching).isEmpty();
    }

    @Test
    void functionsThatSearchTexts_areTheKnownOnes() {
        Set<String> called = new TreeSet<>();
        for (Constraint each : constraints()) {
            Matcher function = FUNCTION.matcher(each.text);
            while (function.find()) {
                called.add(function.group(1));
            }
        }
        assertThat(called).isEqualTo(new TreeSet<>(STILL_SEARCHING));
    }

    private record Constraint(String rule, String text) {}

    /** Every constraint of every pattern, whatever it stands in; what stands behind “from” makes facts and is none. */
    private static List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        ShippedNames.files().stream()
                .filter(file -> file.path().endsWith(".drl") && !file.path().endsWith("package.drl"))
                .flatMap(file -> DrlRule.in(file.path(), file.text()).stream())
                .forEach(rule -> add(rule.tree().getLhs(), rule.name(), all));
        assertThat(all).hasSizeGreaterThan(500);
        return all;
    }

    private static void add(BaseDescr element, String rule, List<Constraint> all) {
        if (element instanceof PatternDescr pattern) {
            pattern.getDescrs().forEach(constraint -> all.add(new Constraint(rule, constraint.toString())));
            if (pattern.getSource() != null) {
                inside(pattern.getSource(), rule, all);
            }
        } else {
            inside(element, rule, all);
        }
    }

    private static void inside(BaseDescr element, String rule, List<Constraint> all) {
        if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> add((BaseDescr) each, rule, all));
        } else if (element instanceof AccumulateDescr accumulate) {
            add(accumulate.getInput(), rule, all);
        } else if (element instanceof CollectDescr collect) {
            add(collect.getInputPattern(), rule, all);
        }
    }
}
