package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an audit and a comparison say of a finding. */
final class FindingJson {
    private final JsonOut json;
    private final PlaceJson places;

    FindingJson(JsonOut json) {
        this.json = json;
        this.places = new PlaceJson(json);
    }

    /** The properties of one finding on a disclosure. */
    void properties(WeighedFinding f, Disclosure disclosure) {
        json.text("rule", f.rule());
        json.text("class", f.defectClass());
        json.text("severity", f.severity().label());
        json.text("part", f.part());
        json.text("project", f.project());
        json.integer("row", f.row());
        json.text("field", f.field().json());
        json.text("evidence", f.evidence());
        json.text("message", f.message());
        json.text("suggestion", f.suggestion());
        json.text("basis", f.basis());
        json.text("suppressedBy", f.suppressedBy());
        json.flag("counted", f.counted());
        json.text("waived", f.waived());
        places.location(f.location());
        String fingerprint = Waiver.fingerprint(f.raised(), disclosure);
        json.text("rowFingerprint", fingerprint.isEmpty() ? null : fingerprint);
        mending(f.mending());
    }

    private void mending(@Nullable Mending mending) {
        if (mending == null) {
            json.nothing("mending");
        } else if (mending instanceof Mending.Replace replace) {
            mending("replace", replace.words(), replace.with(), List.of());
        } else if (mending instanceof Mending.Fill fill) {
            mending("fill", null, fill.with(), fill.cells());
        } else {
            mending("deleteRow", null, null, List.of());
        }
    }

    private void mending(String kind, @Nullable String words, @Nullable String with, List<Location> cells) {
        json.object("mending", () -> {
            json.text("kind", kind);
            json.text("words", words);
            json.text("with", with);
            json.objects("cells", cells, places::properties);
        });
    }
}
