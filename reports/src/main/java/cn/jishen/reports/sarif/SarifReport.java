package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Rule;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.Traces;
import cn.jishen.reports.json.JsonOut;
import cn.jishen.reports.json.JsonStart;
import cn.jishen.reports.json.TotalsJson;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sarif.Baseline.Traceable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** r.sarif: one run, a result for each finding, suppressed and waived too; notifications of what was not judged. */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Run run;
    private final JsonOut json;

    private SarifReport(Run run, JsonOut json) {
        this.run = run;
        this.json = json;
    }

    /** Writes the log; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        JsonOut.write(
                out,
                json -> json.object(() -> {
                    json.text("$schema", SCHEMA);
                    json.text("version", "2.1.0");
                    json.objects("runs", List.of(run), one -> new SarifReport(one, json).run());
                }));
    }

    /** Whether the first tool of a log is this program. */
    public static boolean isOwn(Path file) throws IOException {
        return Run.PROGRAM.equals(JsonStart.of(file, 3).get("/runs/0/tool/driver/name"));
    }

    private void run() {
        List<DocumentAudit> documents = run.audit().documents();
        List<Artifact> artifacts = Artifact.of(documents, run.earlier());
        json.object("tool", () -> json.object("driver", this::driver));
        json.text("language", "zh-CN");
        json.text("columnKind", "utf16CodeUnits");
        json.objects("invocations", List.of(run), one -> new Invocation(json).write(one, artifacts));
        json.objects("artifacts", artifacts, this::artifact);
        Map<String, Integer> rules = new HashMap<>();
        for (Rule rule : run.audit().rules()) {
            rules.putIfAbsent(rule.id(), rules.size());
        }
        Traces traces = Traces.ofNew(run.earlier());
        Stream<Traceable> found = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(artifact -> PlacedFinding.of(documents.get(artifact), artifact).stream())
                .map(placed -> new Traceable(placed, traces));
        Stream<Traceable> solved = Baseline.solved(documents.size(), run.earlier()).stream();
        json.objects(
                "results",
                Stream.concat(found, solved),
                result -> new Result(json, rules, result.traces()).write(result.placed()));
        Tally tally = documents.stream()
                .map(document -> Tally.of(document.findings()))
                .reduce(Tally.NONE, Tally::plus);
        json.object("properties", () -> TotalsJson.write(json, tally));
    }

    private void driver() {
        json.text("name", Run.PROGRAM);
        json.text("version", run.programVersion());
        json.text("language", "zh-CN");
        json.objects("rules", run.audit().rules(), rule -> new RuleDescriptor(json).write(rule));
        json.object("properties", () -> {
            json.text("rulesVersion", run.audit().rulesVersion());
            json.text("rulesHash", run.audit().rulesHash());
            json.text("auditedAt", Times.inUtc(run.time()));
        });
    }

    private void artifact(Artifact file) {
        json.object("location", () -> json.text("uri", Uris.of(file.source())));
        json.texts("roles", List.of("analysisTarget"));
        if (!file.sha256().isEmpty()) {
            json.object("hashes", () -> json.text("sha-256", file.sha256()));
        }
        String unit = file.unitName();
        if (unit != null) {
            json.object("properties", () -> json.text("unitName", unit));
        }
    }
}
