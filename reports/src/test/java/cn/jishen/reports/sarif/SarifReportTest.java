package cn.jishen.reports.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleRounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyFinding_isAResultWithItsLevel() {
        JsonNode run = run(Runs.batch());
        assertThat(run.get("results").size())
                .isEqualTo(SampleAudits.water().findings().size());
        assertThat(texts(run.get("results"), "level")).contains("error", "warning", "note");
        JsonNode first = run.at("/results/0");
        int rule = first.get("ruleIndex").asInt();
        assertThat(run.at("/tool/driver/rules/" + rule + "/id").asString())
                .isEqualTo(first.get("ruleId").asString());
    }

    @Test
    void place_isTheFileTheCellAndThePathToIt() {
        JsonNode location = run(Runs.batch()).at("/results/2/locations/0");
        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("yunxi-shuiwu-2026.docx");
        assertThat(location.at("/physicalLocation/properties/table/0").asInt()).isEqualTo(1);
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("云溪县水务局/城区老旧供水管网改造/第5行/指标值");
        assertThat(location.at("/message/text").asString()).isEqualTo("第2页 第1个表 第13行第5列");
    }

    @Test
    void explainedAndWaived_areSuppressedWithTheirReason() {
        List<String> reasons = new ArrayList<>();
        run(Runs.batch())
                .get("results")
                .forEach(r -> r.path("suppressions")
                        .forEach(s -> reasons.add(s.get("justification").asString())));
        assertThat(reasons).hasSize(3).contains("由W02引起，不扣分").anyMatch(reason -> reason.startsWith("例外："));
    }

    @Test
    void unjudged_isANotificationAndAFailureIsNoSuccess() {
        JsonNode invocation = run(Runs.batch()).at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(texts(invocation.get("toolExecutionNotifications"), "level")).contains("error", "warning", "note");
        assertThat(run(Runs.of(SampleAudits.library()))
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void earlierRevision_isTheBaseline() {
        JsonNode run = run(SampleRounds.water());
        List<JsonNode> results = new ArrayList<>();
        run.get("results").forEach(results::add);
        int now = SampleAudits.water().findings().size();
        assertThat(results.subList(now, results.size()))
                .hasSize(2)
                .allMatch(result -> result.get("baselineState").asString().equals("absent"))
                .allMatch(result -> result.at("/locations/0/physicalLocation/artifactLocation/index")
                                .asInt()
                        == 1);
        assertThat(run.at("/artifacts/1/location/uri").asString()).isEqualTo(SampleRounds.EARLIER);
        assertThat(states(results, "S01")).containsExactly("new");
        assertThat(states(results, "X03")).containsExactly("updated");
        assertThat(states(results, "W02")).containsExactly("unchanged");
        assertThat(states(results, "D01")).containsExactly("");
        assertThat(states(results, "X24")).containsExactly("unchanged", "absent");
        assertThat(Runs.text(RunFormat.SARIF, Runs.batch())).doesNotContain("baselineState");
    }

    private static List<String> states(List<JsonNode> results, String rule) {
        return results.stream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .map(result -> result.path("baselineState").asString(""))
                .toList();
    }

    @Test
    void braces_areNoArguments() {
        assertThat(run(Runs.saying("第{0}项")).at("/results/0/message/text").asString())
                .isEqualTo("第{{0}}项\n建议：第{{0}}项");
    }

    @Test
    void nameOfTheFile_isAReference() {
        assertThat(Uris.of("预算 表#1.docx")).isEqualTo("%E9%A2%84%E7%AE%97%20%E8%A1%A8%231.docx");
        assertThat(Uris.of("c:表.docx")).isEqualTo("./c:%E8%A1%A8.docx");
    }

    @Test
    void fingerprints_areDistinctInADocument() {
        assertThat(fingerprints(SampleAudits.water())).doesNotHaveDuplicates();
    }

    @Test
    void revisionWithMovedRowsAndAnotherName_keepsTheFingerprints() {
        DocumentAudit water = SampleAudits.water();
        assertThat(fingerprints(revised(water))).containsExactlyElementsOf(fingerprints(water));
    }

    /** Another file name, every row one further down, every wording changed. */
    private static DocumentAudit revised(DocumentAudit audit) {
        Disclosure d = audit.disclosure();
        List<Project> projects = d.projects().stream()
                .map(p -> new Project(
                        p.id(),
                        p.part(),
                        p.code(),
                        p.name() + "（修订）",
                        p.budget(),
                        p.fiscalFunds(),
                        p.otherFunds(),
                        p.purpose(),
                        p.goal(),
                        p.plan(),
                        p.indicators().stream().map(SarifReportTest::moved).toList(),
                        p.complete(),
                        p.places()))
                .toList();
        Disclosure revision = d.in("修订稿.docx", "ff").with(projects);
        List<WeighedFinding> findings =
                audit.findings().stream().map(SarifReportTest::moved).toList();
        return new DocumentAudit(revision, audit.scores(), findings, List.of(), List.of(), List.of());
    }

    private static Indicator moved(Indicator i) {
        return Indicator.of(
                i.project(),
                i.row() + 1,
                i.level1(),
                i.level2(),
                " " + i.level3(),
                i.description(),
                i.value(),
                i.basis(),
                Places.NONE,
                Grammar.shipped());
    }

    private static WeighedFinding moved(WeighedFinding f) {
        return new WeighedFinding(
                new Finding(
                        f.rule(),
                        f.defectClass(),
                        f.severity(),
                        f.part(),
                        f.project(),
                        f.row() == null ? null : f.row() + 1,
                        f.field(),
                        f.evidence() + "改",
                        f.message() + "改",
                        f.suggestion(),
                        f.basis(),
                        Location.NOWHERE,
                        null),
                f.suppressedBy(),
                f.counted(),
                f.waived());
    }

    private static List<String> fingerprints(DocumentAudit document) {
        List<String> all = new ArrayList<>();
        run(Runs.of(document))
                .get("results")
                .forEach(r ->
                        all.add(r.at("/partialFingerprints/jishenFinding~1v1").asString()));
        assertThat(all).hasSize(document.findings().size()).doesNotContainAnyElementsOf(Collections.singleton(""));
        return all;
    }

    private static JsonNode run(Run run) {
        return JSON.readTree(Runs.text(RunFormat.SARIF, run)).at("/runs/0");
    }

    private static List<String> texts(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(property).asString())
                .toList();
    }
}
