package cn.jishen.reports.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import cn.jishen.reports.sample.WaterBureau;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void document_isIndentedUtf8WithNewlineAtTheEnd() throws IOException {
        String text = factsText(WaterBureau.disclosure());
        assertThat(text)
                .startsWith("{\n  \"source\": \"yunxi-shuiwu-2026.docx\",\n")
                .contains("\"unitName\": \"云溪县水务局\"")
                .doesNotContain("\r", " :")
                .endsWith("}\n");
    }

    @Test
    void amounts_haveTwoDecimalsOrAllTheyHave() throws IOException {
        assertThat(factsText(WaterBureau.disclosure()))
                .contains("\"projectExpenditure\": 1286.50,", "\"budget\": 860.00,", "\"amount\": 3.00");
        assertThat(factsText(SampleExtremes.full())).contains("\"budget\": 1.23456,", "\"fiscalFunds\": 1.00,");
    }

    @Test
    void scores_haveOneDecimalAndFullPointsNone() throws IOException {
        assertThat(text(out -> JsonReport.writeAudit(SampleAudits.of(SampleAudits.library()), out)))
                .contains("\"total\": 90.0,\n", "\"of\": 90,\n", "\"of\": 15,\n", "\"score\": null,\n");
    }

    @Test
    void missingColumn_isNullAndBlankCellIsEmpty() throws IOException {
        JsonNode row = facts(SampleExtremes.bare()).at("/projects/0/indicators/0");
        assertThat(row.get("description").isNull()).isTrue();
        assertThat(row.get("value").asString()).isEmpty();
    }

    @Test
    void plan_isAnObjectInTheOrderOfTheYear() throws IOException {
        JsonNode plan = facts(WaterBureau.disclosure()).at("/projects/2/plan");
        assertThat(plan.propertyNames()).containsExactly("3月底", "6月底", "10月底", "12月底");
        assertThat(plan.get("3月底").asString()).isEmpty();
        assertThat(plan.get("12月底").asString()).isEqualTo("90%");
        assertThat(facts(SampleExtremes.bare()).at("/projects/0/plan").isNull()).isTrue();
    }

    @Test
    void periodsHeadedAlike_allHaveAName() throws IOException {
        List<PlanPeriod> periods = Stream.of("6月底", "6月底", "", "6月底#4", "6月底")
                .map(name -> PlanPeriod.of(name, "1%", Location.NOWHERE, Grammar.shipped()))
                .toList();
        JsonNode plan =
                facts(withPlan(new SpendingPlan("", periods, Location.NOWHERE))).at("/projects/0/plan");
        assertThat(plan.propertyNames()).containsExactly("6月底", "6月底#2", "第3期", "6月底#4", "6月底#5");
    }

    @Test
    void finding_speaksTheWordsOfTheContract() throws IOException {
        JsonNode audit = JSON.readTree(text(out -> JsonReport.writeAudit(SampleAudits.of(SampleAudits.water()), out)));
        JsonNode suppressed = audit.at("/documents/0/findings/6");
        assertThat(suppressed.get("rule").asString()).isEqualTo("W03");
        assertThat(suppressed.get("class").asString()).isEqualTo("NA-ENTRY");
        assertThat(suppressed.get("severity").asString()).isEqualTo("提示");
        assertThat(suppressed.get("field").asString()).isEqualTo("level3");
        assertThat(suppressed.get("suppressedBy").asString()).isEqualTo("W02");
        assertThat(suppressed.get("counted").asBoolean()).isFalse();
        assertThat(suppressed.at("/location/table/0").asInt()).isEqualTo(1);
        assertThat(suppressed.at("/location/end").asInt()).isEqualTo(10);
    }

    @Test
    void projectWithoutScore_isNotInTheAudit() throws IOException {
        JsonNode audit = JSON.readTree(text(out -> JsonReport.writeAudit(SampleAudits.batch(), out)));
        assertThat(audit.at("/documents/1/projects").size()).isEqualTo(5);
        assertThat(audit.at("/documents/2/projects").size()).isZero();
        assertThat(audit.at("/documents/2/unitName").isNull()).isTrue();
    }

    @Test
    void halfASurrogatePair_becomesTheReplacementCharacter() throws IOException {
        Disclosure bare = SampleExtremes.bare();
        List<Passage> goals = List.of(new Passage("坏\uD83D字，好😀字", Location.NOWHERE));
        assertThat(facts(with(bare, goals, bare.projects()))
                        .at("/wholeGoals/0/text")
                        .asString())
                .isEqualTo("坏\uFFFD字，好😀字");
    }

    @Test
    void failingStream_throwsItsOwnException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("磁盘已满");
            }
        };
        assertThatThrownBy(() -> JsonReport.writeFacts(WaterBureau.disclosure(), broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("磁盘已满");
    }

    @Test
    void stream_isLeftOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        JsonReport.writeFacts(WaterBureau.disclosure(), out);
        assertThat(closed).isEmpty();
    }

    private static Disclosure withPlan(SpendingPlan plan) {
        Disclosure bare = SampleExtremes.bare();
        Project p = bare.projects().get(0);
        Project planned =
                new Project(p.id(), null, "", "", null, null, null, null, null, plan, p.indicators(), true, p.places());
        return with(bare, List.of(), List.of(planned));
    }

    private static Disclosure with(Disclosure d, List<Passage> goals, List<Project> projects) {
        return new Disclosure(
                d.source(),
                d.sha256(),
                null,
                null,
                null,
                null,
                goals,
                List.of(),
                List.of(),
                projects,
                List.of(),
                List.of());
    }

    private static JsonNode facts(Disclosure disclosure) throws IOException {
        return JSON.readTree(factsText(disclosure));
    }

    private static String factsText(Disclosure disclosure) throws IOException {
        return text(out -> JsonReport.writeFacts(disclosure, out));
    }

    private static String text(Writing report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
