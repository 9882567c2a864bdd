package cn.jishen.app.batch;

import cn.jishen.facts.finding.DocumentAudit;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The audits of a run as a list, each brought back when it is asked for: a new object each time. */
public final class HeldAudits extends AbstractList<DocumentAudit> implements RandomAccess {
    private final List<FileOutcome> outcomes;

    public HeldAudits(List<FileOutcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    @Override
    public DocumentAudit get(int index) {
        return outcomes.get(index).audit();
    }

    @Override
    public int size() {
        return outcomes.size();
    }
}
