package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The JSON that other programs rely on: UTF-8 bytes, indented, properties in a fixed order, a newline at the end.
 * A property without a value is null, never left out. The streams are left open.
 */
public final class JsonReport {
    private JsonReport() {}

    /** What {@code jishen facts} prints. */
    public static void writeFacts(Disclosure disclosure, OutputStream out) throws IOException {
        JsonOut.write(out, json -> FactsJson.write(disclosure, json));
    }

    /** What {@code jishen audit --format json} prints where there is no earlier revision. */
    public static void writeAudit(Audit audit, OutputStream out) throws IOException {
        writeAudit(audit, Earlier.NONE, out);
    }

    /** What {@code jishen audit --format json} prints. */
    public static void writeAudit(Audit audit, Earlier earlier, OutputStream out) throws IOException {
        JsonOut.write(out, json -> AuditJson.write(audit, earlier, json));
    }

    /** Whether a file of JSON begins as an audit does, however it is indented. */
    public static boolean isOwn(Path file) throws IOException {
        return List.copyOf(JsonStart.of(file, 2).keySet()).equals(List.of("/rules/version", "/rules/hash"));
    }

    /**
     * What {@code jishen compare --format json} prints; the version and hash are those of the rules that judged both.
     */
    public static void writeComparison(Comparison comparison, String rulesVersion, String rulesHash, OutputStream out)
            throws IOException {
        JsonOut.write(out, json -> ComparisonJson.write(comparison, rulesVersion, rulesHash, json));
    }
}
