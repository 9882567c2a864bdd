package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Traces;
import java.util.Objects;

/** The findings and scores of all documents. Every finding is written, one for each row, suppressed ones too. */
final class AuditJson {
    private final JsonOut json;
    private final PlaceJson places;
    private final FindingJson findings;
    private final Earlier earlier;
    private final Traces traces;
    private final ChangeJson changes;
    private Tally tally = Tally.NONE;

    private AuditJson(Earlier earlier, JsonOut json) {
        this.json = json;
        this.earlier = earlier;
        this.traces = Traces.ofNew(earlier);
        this.changes = new ChangeJson(json);
        this.places = new PlaceJson(json);
        this.findings = new FindingJson(json);
    }

    static void write(Audit audit, Earlier earlier, JsonOut json) {
        AuditJson writer = new AuditJson(earlier, json);
        json.object(() -> {
            json.object("rules", () -> {
                json.text("version", audit.rulesVersion());
                json.text("hash", audit.rulesHash());
            });
            json.objects("documents", audit.documents(), writer::document);
            json.objects("waivers", audit.waivers(), writer::waiver);
            writer.changes.unpaired(earlier.unpaired());
            TotalsJson.write(json, writer.tally);
        });
    }

    private void document(DocumentAudit d) {
        json.text("source", d.disclosure().source());
        json.text("sha256", d.disclosure().sha256());
        json.text("unitName", d.disclosure().unitName());
        json.integer("year", d.disclosure().year());
        json.objects("projects", d.projects(), project -> {
            project(project);
            ScoreSheet score = Objects.requireNonNull(d.scores().get(project.id()));
            json.object("score", () -> score(score));
        });
        json.objects("findings", d.findings(), finding -> {
            findings.properties(finding, d.disclosure());
            Fate fate = traces.fate(finding);
            json.text("fate", fate == null ? null : fate.label());
        });
        Tally own = Tally.of(d.findings());
        tally = tally.plus(own);
        TotalsJson.write(json, own);
        places.notes(d.notes());
        places.unreviewed(d.unreviewed());
        json.objects("failures", d.failures(), failure -> {
            json.text("what", failure.what());
            json.text("why", failure.why());
        });
        changes.comparison(earlier.of(d));
    }

    private void waiver(WaiverUse use) {
        Waiver waiver = use.waiver();
        json.integer("line", waiver.line());
        json.text("rule", waiver.rule());
        json.text("department", waiver.department());
        json.text("project", waiver.project());
        json.text("rowFingerprint", waiver.fingerprint());
        json.text("reason", waiver.reason());
        json.text("approver", waiver.approver());
        json.text("until", waiver.until().toString());
        json.text("state", use.state().label());
        json.integer("findings", use.findings());
    }

    private void project(Project p) {
        json.text("id", p.id());
        json.text("part", p.part());
        json.text("code", p.code());
        json.text("name", p.name());
        json.money("budget", p.budget());
    }

    private void score(ScoreSheet score) {
        Grade grade = score.grade();
        json.number("total", score.total(), 1);
        json.number("of", score.of(), 0);
        json.text("grade", grade == null ? null : grade.label());
        json.text("ungraded", score.ungraded());
        json.texts("vetoedBy", score.vetoedBy());
        json.flag("needsConfirmation", score.needsConfirmation());
        json.objects("items", score.items(), this::item);
    }

    private void item(ScoreSheet.ItemScore item) {
        json.text("item", item.item().name());
        json.integer("of", item.item().points());
        json.number("score", item.score(), 1);
        json.objects("lost", item.lost(), lost -> {
            json.text("rule", lost.rule());
            json.integer("row", lost.row());
            json.number("points", lost.points(), 1);
            json.text("why", lost.why().isEmpty() ? null : lost.why());
        });
    }
}
