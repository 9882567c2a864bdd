package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.json.JsonOut;
import cn.jishen.reports.run.Run;
import java.util.ArrayList;
import java.util.List;

/** How the run went: not successful when anything failed inside, with a notification for each thing not judged. */
final class Invocation {
    private final JsonOut json;

    Invocation(JsonOut json) {
        this.json = json;
    }

    void write(Run run) {
        List<DocumentAudit> documents = run.audit().documents();
        json.flag(
                "executionSuccessful",
                documents.stream().allMatch(d -> d.failures().isEmpty()));
        json.text("endTimeUtc", Times.inUtc(run.time()));
        json.objects("toolExecutionNotifications", notifications(documents), this::notification);
    }

    private static List<Notification> notifications(List<DocumentAudit> documents) {
        List<Notification> all = new ArrayList<>();
        for (int artifact = 0; artifact < documents.size(); artifact++) {
            DocumentAudit document = documents.get(artifact);
            for (OpenItem open : OpenItem.of(Reviewed.of(document))) {
                all.add(new Notification(artifact, document.disclosure().source(), open));
            }
        }
        return all;
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
            case REPAIR -> "note";
        };
    }

    private record Notification(int artifact, String source, OpenItem open) {}
}
