package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.json.JsonOut;
import cn.jishen.reports.run.Run;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the run went: not successful when anything failed inside, with a notification for each thing not judged. */
final class Invocation {
    private final JsonOut json;

    Invocation(JsonOut json) {
        this.json = json;
    }

    /** @param files of the documents, which are read again for what was not judged in them */
    void write(Run run, List<Artifact> files) {
        List<DocumentAudit> documents = run.audit().documents();
        json.flag("executionSuccessful", files.stream().limit(documents.size()).noneMatch(Artifact::failed));
        json.text("endTimeUtc", Times.inUtc(run.time()));
        Stream<Notification> notifications = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(artifact -> notifications(documents.get(artifact), artifact));
        json.objects("toolExecutionNotifications", notifications, this::notification);
    }

    private static Stream<Notification> notifications(DocumentAudit document, int artifact) {
        String source = document.disclosure().source();
        return OpenItem.of(document).stream().map(open -> new Notification(artifact, source, open));
    }

    private void notification(Notification n) {
        String advice = n.open().advice().isEmpty() ? "" : "\n建议：" + n.open().advice();
        String label = n.open().kind().label();
        SarifMessages.message(
                json, "message", label + "：" + n.open().what() + "\n" + n.open().why() + advice);
        json.text("level", level(n.open().kind()));
        json.objects("locations", List.of(n), at -> {
            json.object(
                    "physicalLocation",
                    () -> json.object("artifactLocation", () -> {
                        json.text("uri", Uris.of(at.source()));
                        json.integer("index", at.artifact());
                    }));
            if (!at.open().place().isEmpty()) {
                SarifMessages.message(json, "message", at.open().place());
            }
        });
    }

    private static String level(OpenItem.Kind kind) {
        return switch (kind) {
            case FAILURE -> "error";
            case UNREVIEWED -> "warning";
            case LEFT_OUT, REPAIR -> "note";
        };
    }

    private record Notification(int artifact, String source, OpenItem open) {}
}
