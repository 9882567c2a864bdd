package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.explain.Explanation.Step;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Rule;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is explained of the shipped rules is said in Chinese. */
class SpokenConditionsTest {
    private static final Pattern CODE =
            Pattern.compile("&&|\\|\\||==|!=|\\$|\\b[a-z]+\\(|\\b[A-Z]\\w*\\.[A-Z_]+\\b|\\b[a-z]\\w+\\.");

    /** Conditions of rare helpers that the table has no words for yet; may fall, not rise. */
    private static final int STILL_CODE = 6;

    @Test
    void conditionsThatStopARuleOnTheSample_areSentences() throws UnreadableException {
        Disclosure bad = Intake.read(Path.of("samples/water-bureau-bad.docx"));
        List<String> all = new ArrayList<>();
        for (Rule rule : Features.auditor().rules()) {
            for (Explanation.Place place : Features.auditor().explain(rule, bad).places()) {
                place.missed().forEach(step -> collect(step, all));
            }
        }
        TreeSet<String> code = new TreeSet<>();
        all.stream().filter(said -> CODE.matcher(said).find()).forEach(code::add);

        assertThat(new TreeSet<>(all)).hasSizeGreaterThan(100);
        assertThat(code).hasSizeLessThanOrEqualTo(STILL_CODE);
        assertThat(all).contains("写了“不涉及”", "推定“不涉及行”");
    }

    private static void collect(Step step, List<String> all) {
        if (!step.condition().isEmpty()) {
            all.add(step.condition());
        }
        step.because().forEach(reason -> collect(reason, all));
    }
}
