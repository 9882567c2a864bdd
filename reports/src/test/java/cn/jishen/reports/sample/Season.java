package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import java.util.ArrayList;
import java.util.List;

/** Many departments that handed in the same. */
public final class Season {
    private Season() {}

    /** So many documents like that of the water bureau, each of a department of its own. */
    public static Audit of(int documents) {
        DocumentAudit water = SampleAudits.water();
        List<DocumentAudit> all = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            all.add(of(water, "第" + i + "水务局", i + ".docx"));
        }
        return SampleAudits.of(all.toArray(DocumentAudit[]::new));
    }

    /** The same document of another department. */
    public static DocumentAudit of(DocumentAudit audit, String unit, String source) {
        Disclosure other =
                audit.disclosure().of(unit).in(source, audit.disclosure().sha256());
        return new DocumentAudit(
                other, audit.scores(), audit.findings(), audit.notes(), audit.unreviewed(), audit.failures());
    }
}
