package cn.jishen.features.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.features.Features;
import cn.jishen.features.FindingList;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleFindingsTest {
    @Test
    void badSample_hasExactlyTheFindingsOfItsList() throws IOException {
        List<DocumentAudit> audits = List.of(Features.auditor().audit(BadSample.disclosure()));
        BadSample.FINDINGS.writeIfAsked(audits);
        assertThat(FindingList.found(audits)).containsExactlyElementsOf(BadSample.FINDINGS.expected());
    }
}
