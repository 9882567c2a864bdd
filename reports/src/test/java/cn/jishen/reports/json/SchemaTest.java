package cn.jishen.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleComparisons;
import cn.jishen.reports.sample.SampleExtremes;
import cn.jishen.reports.sample.SampleRounds;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas and the code say the same: what is written is allowed, and what is allowed is written. */
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyPropertyFilled_isAllowed() throws IOException {
        assertThat(errors("facts", facts(SampleExtremes.full()))).isEmpty();
        assertThat(errors("audit", audit(SampleAudits.of(SampleExtremes.fullAudit()))))
                .isEmpty();
    }

    @Test
    void everythingNullOrEmpty_isAllowed() throws IOException {
        assertThat(errors("facts", facts(SampleExtremes.bare()))).isEmpty();
        assertThat(errors("audit", audit(SampleAudits.of()))).isEmpty();
        assertThat(errors("audit", audit(SampleAudits.of(SampleExtremes.bareAudit()))))
                .isEmpty();
    }

    @Test
    void sampleBatch_isAllowed() throws IOException {
        Audit batch = SampleAudits.batch();
        assertThat(errors("audit", audit(batch))).isEmpty();
        for (DocumentAudit document : batch.documents()) {
            assertThat(errors("facts", facts(document.disclosure()))).isEmpty();
        }
    }

    @Test
    void auditWithEarlierRevision_isAllowed() throws IOException {
        JsonNode audit = JSON.readTree(Runs.text(RunFormat.JSON, SampleRounds.run()));
        assertThat(errors("audit", audit)).isEmpty();
        JsonNode water = audit.at("/documents/1");
        assertThat(water.at("/comparison/source").asString()).isEqualTo(SampleRounds.EARLIER);
        assertThat(water.at("/comparison/counts/新增").asInt()).isEqualTo(2);
        assertThat(water.at("/comparison/solved/0/evidence").asString()).isEqualTo("若干");
        assertThat(water.at("/findings").findValuesAsString("fate")).contains("仍存在", "新增", "无法判定");
        assertThat(audit.at("/documents/0/comparison").isNull()).isTrue();
        assertThat(audit.at("/unpaired").findValuesAsString("why")).containsExactly("没有上一稿", "上一稿有而这次没有送");
    }

    @Test
    void comparisons_areAllowed() throws IOException {
        assertThat(errors("compare", comparison(SampleComparisons.full()))).isEmpty();
        assertThat(errors("compare", comparison(SampleComparisons.bare()))).isEmpty();
    }

    @Test
    void everyPropertyOfTheSchemas_isRequired() throws IOException {
        assertThat(objects(schema("facts"))).hasSize(11).allSatisfy(SchemaTest::requiresAll);
        assertThat(objects(schema("audit"))).hasSize(21).allSatisfy(SchemaTest::requiresAll);
        assertThat(objects(schema("compare"))).hasSize(15).allSatisfy(SchemaTest::requiresAll);
    }

    @Test
    void locationsAndFindings_areTheSameInAll() throws IOException {
        assertThat(schema("facts").at("/$defs/location"))
                .isEqualTo(schema("audit").at("/$defs/location"));
        assertThat(schema("compare").at("/$defs/location"))
                .isEqualTo(schema("audit").at("/$defs/location"));
        assertThat(schema("compare").at("/$defs/finding")).isEqualTo(withoutFate(schema("audit")));
    }

    /** In a comparison the fate is that of two findings and stands beside them. */
    private static JsonNode withoutFate(JsonNode audit) {
        ObjectNode finding = (ObjectNode) audit.at("/$defs/finding");
        ArrayNode required = (ArrayNode) finding.get("required");
        required.remove(required.size() - 1);
        ((ObjectNode) finding.get("properties")).remove("fate");
        return finding;
    }

    /** Every object that the schema describes, however deep. */
    private static List<ObjectNode> objects(JsonNode schema) {
        List<ObjectNode> objects = new ArrayList<>();
        if (schema instanceof ObjectNode object && object.get("properties") instanceof ObjectNode) {
            objects.add(object);
        }
        schema.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static void requiresAll(JsonNode object) {
        TreeSet<String> required = new TreeSet<>();
        object.get("required").forEach(name -> required.add(name.asString()));
        assertThat(required).isEqualTo(new TreeSet<>(object.get("properties").propertyNames()));
    }

    /** Validates with every object closed, so that a property that the schema does not know is an error too. */
    private static List<String> errors(String schema, JsonNode document) throws IOException {
        JsonNode closed = schema(schema);
        objects(closed).forEach(object -> object.put("additionalProperties", false));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(closed)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream(name + ".schema.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }

    private static JsonNode facts(Disclosure disclosure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.writeFacts(disclosure, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode audit(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.writeAudit(audit, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode comparison(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.writeComparison(comparison, "1", "00", out);
        return JSON.readTree(out.toByteArray());
    }
}
