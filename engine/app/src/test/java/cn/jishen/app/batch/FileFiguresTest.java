package cn.jishen.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFiguresTest {
    private static final WeighedFinding ERROR = TinyEngine.finding(Severity.ERROR, null, "甲");

    @Test
    void problems_areCountedOnceARule_byTheGravest() {
        WeighedFinding hint = TinyEngine.finding(Severity.HINT, null, "乙");

        assertThat(problems(hint, ERROR)).containsExactly(Map.entry(Severity.ERROR, 1));
    }

    @Test
    void findingExplainedByAnotherOrWaived_isNoProblem() {
        WeighedFinding explained = new WeighedFinding(ERROR.raised(), "W02", false, null);
        WeighedFinding waived = new WeighedFinding(ERROR.raised(), null, false, "已同意");

        assertThat(problems(explained, waived)).isEmpty();
    }

    private static Map<Severity, Integer> problems(WeighedFinding... findings) {
        Disclosure disclosure = Disclosure.nothing("a.docx", "", List.of());
        return FileFigures.of(
                        new DocumentAudit(disclosure, Map.of(), List.of(findings), List.of(), List.of(), List.of()))
                .problems();
    }
}
