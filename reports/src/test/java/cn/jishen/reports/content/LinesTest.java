package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.sample.SampleAudits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final String project = SampleAudits.library().projects().get(0).id();

    @Test
    void lines_goByRowWithWhatConcernsTheDocumentFirst() {
        List<FindingLine> lines = lines(
                finding("A1", project, 3, "三", null),
                finding("A2", project, null, "整个项目", null),
                finding("A3", project, 1, "一", null),
                finding("A4", null, null, "全文", null));
        assertThat(lines).extracting(FindingLine::rule).containsExactly("A4", "A2", "A3", "A1");
        assertThat(lines).extracting(FindingLine::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void gravest_comesFirstAndSaysWhichOfItsRowsAreLighter() {
        List<FindingLine> lines = lines(
                finding("A1", project, 1, "一", null),
                finding("A2", project, 2, "二", null),
                at(Severity.ERROR, finding("A2", project, 5, "五", null)),
                finding("A2", project, 6, "六", null));
        assertThat(lines).extracting(FindingLine::rule).containsExactly("A2", "A1");
        assertThat(lines.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(lines.get(0).first().row()).isEqualTo(5);
        assertThat(lines.get(0).lighter()).isEqualTo("其中第2、6行为提示");
        assertThat(lines.get(1).lighter()).isEmpty();
    }

    @Test
    void effects_standUnderTheProblemWithItsNumber() {
        List<FindingLine> lines = lines(
                finding("B1", project, 1, "随因", "A1"),
                finding("A1", project, 1, "因一", null),
                finding("A1", project, 2, "因二", null),
                finding("B1", project, 2, "随因二", "A1"),
                finding("A2", project, 3, "他", null));
        assertThat(lines).extracting(FindingLine::rule).containsExactly("A1", "B1", "A2");
        assertThat(lines).extracting(FindingLine::places).containsExactly(2, 2, 1);
        assertThat(lines).extracting(FindingLine::number).containsExactly(1, 1, 2);
    }

    @Test
    void effectOfAnEffect_standsUnderIt() {
        List<FindingLine> lines = lines(
                finding("C1", project, 1, "末", "B1"),
                finding("B1", project, 1, "中", "A1"),
                finding("A1", project, 1, "始", null),
                finding("A2", project, 2, "他", null));
        assertThat(lines).extracting(l -> l.first().message()).containsExactly("始", "中", "末", "他");
    }

    @Test
    void effectOfWhatConcernsTheDocument_standsUnderIt() {
        List<FindingLine> lines = lines(finding("B1", project, 1, "随因", "A1"), finding("A1", null, null, "全文", null));
        assertThat(lines).extracting(l -> l.first().message()).containsExactly("全文", "随因");
        assertThat(lines).extracting(FindingLine::number).containsExactly(1, 1);
    }

    @Test
    void effectWithoutCauseInSight_isNotLost() {
        List<FindingLine> lines = lines(finding("B1", project, 1, "无因", "A9"), finding("A1", project, 2, "问题", null));
        assertThat(lines).extracting(l -> l.first().message()).containsExactly("问题", "无因");
    }

    @Test
    void effectsThatNameEachOther_areNotLost() {
        assertThat(lines(finding("A1", project, 1, "甲", "B1"), finding("B1", project, 1, "乙", "A1")))
                .hasSize(2);
    }

    @Test
    void waived_hasANumberOfItsOwnAndLeavesNoGap() {
        WeighedFinding waived = finding("A2", project, 2, "例外", null);
        List<FindingLine> lines = lines(
                finding("A1", project, 1, "一", null),
                new WeighedFinding(waived.raised(), null, false, "市里统一口径"),
                finding("A2", project, 3, "三", null));
        assertThat(lines).extracting(FindingLine::label).containsExactly("1", "例外1", "2");
    }

    @Test
    void rowsWithWordsOfTheirOwn_areOneLineThatTellsTheFirst() {
        List<FindingLine> lines = lines(
                finding("A1", project, 1, "甲", null),
                finding("A1", project, 2, "乙", null),
                finding("A1", project, 4, "丙", null),
                finding("A1", project, 5, "甲", null),
                finding("A1", project, 6, "丁", null));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).message()).isEqualTo("第1、5行：甲\n第2行：乙\n第4行：丙\n……共4种情形，逐处见展开的各行");
        assertThat(lines.get(0).suggestion()).isEqualTo("改");
    }

    @Test
    void neighbouringRows_areAStretch() {
        List<FindingLine> lines = lines(
                finding("A1", project, 1, "同", null),
                finding("A1", project, 2, "同", null),
                finding("A1", project, 3, "同", null),
                finding("A1", project, 6, "同", null));
        assertThat(lines.get(0).rows()).isEqualTo("1～3、6");
    }

    @Test
    void differentEvidence_isListed() {
        WeighedFinding first = finding("A1", project, 1, "同", null);
        WeighedFinding second = new WeighedFinding(
                new Finding(
                        "A1",
                        "BASIS-VAGUE",
                        Severity.HINT,
                        null,
                        project,
                        2,
                        Field.BASIS,
                        "上级要求",
                        "同",
                        "改",
                        "",
                        Location.NOWHERE,
                        null),
                null,
                true,
                null);
        assertThat(lines(first, second).get(0).evidence()).isEqualTo("原文；上级要求");
    }

    @Test
    void findingOfAProjectThatWasNotAudited_isKept() {
        assertThat(lines(finding("A1", "不在其中", 1, "问题", null))).hasSize(1);
    }

    private static List<FindingLine> lines(WeighedFinding... findings) {
        DocumentAudit audit = SampleAudits.document(SampleAudits.library().disclosure(), List.of(), List.of());
        List<Group> groups = Lines.of(
                0,
                new DocumentAudit(
                        audit.disclosure(), audit.scores(), List.of(findings), List.of(), List.of(), List.of()),
                Numbers.FIRST);
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    private static WeighedFinding at(Severity severity, WeighedFinding finding) {
        return new WeighedFinding(finding.raised().at(severity), finding.suppressedBy(), finding.counted(), null);
    }

    private static WeighedFinding finding(
            String rule, @Nullable String project, @Nullable Integer row, String message, @Nullable String cause) {
        return new WeighedFinding(
                new Finding(
                        rule,
                        "BASIS-VAGUE",
                        Severity.HINT,
                        null,
                        project,
                        row,
                        Field.BASIS,
                        "原文",
                        message,
                        "改",
                        "",
                        Location.NOWHERE,
                        null),
                cause,
                cause == null,
                null);
    }
}
