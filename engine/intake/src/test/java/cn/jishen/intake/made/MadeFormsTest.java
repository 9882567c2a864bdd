package cn.jishen.intake.made;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms made by chance are read right, or what is wrong is among the unreviewed. */
class MadeFormsTest {
    private static final int SEED = Integer.getInteger("jishen.forms.seed", 20261201);
    private static final int FORMS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "xlsx"})
    void madeForm_isReadRightOrSaid(String format) throws UnreadableException {
        Random random = new Random(SEED);
        int right = 0;
        for (int i = 0; i < FORMS; i++) {
            MadeForm form = MadeForm.of(random);
            Disclosure disclosure = form.table().read(format);
            List<String> facts = facts(disclosure);
            boolean exact = facts.equals(form.facts());
            right += exact ? 1 : 0;
            if (!exact) {
                assertThat(disclosure.unreviewed())
                        .as(
                                "seed %d, form %d: read %s%n%s",
                                SEED, i, facts, form.table().html())
                        .isNotEmpty();
            }
        }
        assertThat(right).as("seed %d: right of %d", SEED, FORMS).isGreaterThanOrEqualTo(FORMS * 95 / 100);
    }

    private static List<String> facts(Disclosure disclosure) {
        List<String> facts = new ArrayList<>();
        for (Project project : disclosure.projects()) {
            facts.add(project.name());
            facts.add(
                    project.budget() == null
                            ? ""
                            : project.budget().wan().stripTrailingZeros().toPlainString());
            facts.add(project.goal() == null ? "" : project.goal());
            project.indicators()
                    .forEach(i -> facts.add(String.join("/", i.level1(), i.level2(), i.level3(), i.value())));
        }
        return facts;
    }
}
