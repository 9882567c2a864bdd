package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.Season;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String GOAL = "改造老旧阅览室三间，新增座位一百二十个，全年开放不少于三百天，读者满意度达到九成以上。";

    @Test
    void sameGoalOfAnotherDepartment_isACopyWhateverItsMarks() {
        List<Copy> copies = copies(document("甲馆", GOAL), document("乙馆", GOAL.replace("，", "；") + " "));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.kind()).isEqualTo(Copy.Kind.GOAL);
            assertThat(copy.members()).extracting(Copy.Member::likeness).containsExactly(1.0, 1.0);
        });
    }

    @Test
    void goalWithOneFigureExchanged_isACopy() {
        List<Copy> copies = copies(document("甲馆", GOAL), document("乙馆", GOAL.replace("三间", "五间")));
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).members().get(1).likeness()).isBetween(0.8, 0.99);
    }

    @Test
    void copyOfACopy_isOfTheSameGroup() {
        String second = GOAL.replace("三间", "五间");
        String third = second.replace("三百天", "二百天");
        assertThat(copies(document("甲馆", GOAL), document("乙馆", second))).hasSize(1);
        assertThat(copies(document("甲馆", GOAL), document("丙馆", third))).isEmpty();
        assertThat(copies(document("甲馆", GOAL), document("乙馆", second), document("丙馆", third)))
                .singleElement()
                .satisfies(copy ->
                        assertThat(copy.members()).extracting(Copy.Member::unit).containsExactly("甲馆", "乙馆", "丙馆"));
    }

    @Test
    void withoutLimits_nothingIsCompared() {
        Audit audit = new Audit("", "", List.of(), List.of(document("甲馆", GOAL), document("乙馆", GOAL)));
        assertThat(Copies.among(Content.of(run(audit)))).isEmpty();
    }

    @Test
    void goalWithWordsOfItsOwn_isNone() {
        String other = "购置图书一万册，完成编目上架，举办讲座二十四场，到馆人次比上年增加一成，读者满意度达到九成以上。";
        assertThat(copies(document("甲馆", GOAL), document("乙馆", other))).isEmpty();
    }

    @Test
    void goalTooShortToBeAnybodysOwn_isNone() {
        assertThat(copies(document("甲馆", "保障单位正常运转。"), document("乙馆", "保障单位正常运转。")))
                .isEmpty();
    }

    @Test
    void sameDepartment_doesNotCopyFromItself() {
        assertThat(copies(document("甲馆", GOAL), document("甲馆", GOAL))).isEmpty();
    }

    @Test
    void tableWithOneRowOfFiveExchanged_isACopy() {
        List<Copy> copies = copies(
                document("甲馆", "", "座位", "开放天数", "到馆人次", "藏书量", "讲座场次"),
                document("乙馆", "", "座位", "开放天数", "到馆人次", "藏书量", "展览场次"));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.kind()).isEqualTo(Copy.Kind.TABLE);
            assertThat(copy.members()).extracting(Copy.Member::likeness).containsExactly(1.0, 0.8);
        });
    }

    @Test
    void tableOfFewRows_isNone() {
        assertThat(copies(document("甲馆", "", "座位", "开放天数", "到馆人次"), document("乙馆", "", "座位", "开放天数", "到馆人次")))
                .isEmpty();
    }

    @Test
    void threeHundredDepartments_areOneGroupForEachProject() {
        Audit season = Season.of(300);
        List<Copy> copies = Copies.among(Content.of(run(season)));
        assertThat(copies).allSatisfy(copy -> assertThat(copy.members()).hasSize(300));
        assertThat(copies).hasSize(9);
    }

    private static List<Copy> copies(DocumentAudit... documents) {
        return Copies.among(Content.of(run(SampleAudits.of(documents))));
    }

    private static Run run(Audit audit) {
        return new Run(audit, ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), "");
    }

    private static DocumentAudit document(String unit, String goal, String... rows) {
        List<Indicator> indicators = new ArrayList<>();
        for (String row : rows) {
            indicators.add(Indicator.of(
                    "P1",
                    indicators.size() + 1,
                    "产出指标",
                    "数量指标",
                    row,
                    row + "的数目",
                    "≥1",
                    "计划",
                    Places.NONE,
                    Grammar.shipped()));
        }
        Project project =
                new Project("P1", null, "P1", "阅览", null, null, null, null, goal, null, indicators, true, Places.NONE);
        Disclosure facts = new Disclosure(
                unit,
                "",
                null,
                unit,
                2026,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(project),
                List.of(),
                List.of());
        return SampleAudits.document(facts, List.of(), List.of());
    }
}
