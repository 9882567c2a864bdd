package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.Runs;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Long disclosures, and texts from strangers. */
class LimitsTest {
    private static final Pattern PROBLEM = Pattern.compile("问题之(\\d+)：");

    @Test
    void fortyProjectsWithFiveHundredProblems_areAllThere() {
        Written opinion = Written.of(RoadBureau.of(40, 500));
        assertThat(opinion.texts(Style.ANNEX_HEAD)).contains("40.第40号村道养护");
        assertThat(opinion.table("序号").getRows()).hasSize(41);
        assertThat(problems(opinion)).hasSize(500);
    }

    @Test
    void manyProblemsOfFewRules_areAllThereAndTheLetterStaysShort() {
        Written opinion = Written.of(RoadBureau.of(2, 500));
        assertThat(problems(opinion)).hasSize(500);
        assertThat(opinion.letter()).hasSizeBetween(400, 2_000);
    }

    @Test
    void controlCharactersAndMarkup_areHarmless() {
        DocumentAudit audit = Runs.saying("<w:p/>&\u0000\u0007\uD800\t“引”")
                .audit()
                .documents()
                .get(0);
        Written opinion = Written.of(audit);
        assertThat(opinion.texts(Style.ADDRESSEE)).containsExactly("<w:p/>& “引”：");
        assertThat(opinion.text()).contains("<w:p/>& “引”");
    }

    @Test
    void veryLongOriginal_isCutAndSaysHowLongItWas() {
        DocumentAudit audit =
                Runs.saying("长".repeat(40_000)).audit().documents().get(0);
        Written opinion = Written.of(audit);
        assertThat(opinion.tables()).contains("……（共40000字）").hasSizeLessThan(100_000);
        assertThat(opinion.letter()).hasSizeLessThan(3_000);
    }

    private static Set<String> problems(Written opinion) {
        String text = opinion.text() + opinion.tables();
        Set<String> problems = new HashSet<>();
        for (Matcher matcher = PROBLEM.matcher(text); matcher.find(); ) {
            problems.add(matcher.group(1));
        }
        return problems;
    }
}
