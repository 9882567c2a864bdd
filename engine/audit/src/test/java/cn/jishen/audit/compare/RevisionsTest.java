package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the edited samples of module features cannot show: documents that were read in part, and odd tables. */
class RevisionsTest {
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 3, 1));
    private static final Project VAGUE = project("A01", true, row(1, "监测断面数", "≥6个"), row(2, "监测次数", "若干"));
    private static final Project SOUND = project("A01", true, row(1, "监测断面数", "≥6个"), row(2, "监测次数", "≥12次"));

    @Test
    void sameDocument_hasNoChange() {
        Comparison same = Revisions.compare(audit(false, VAGUE), audit(false, VAGUE));

        assertThat(same.edits()).isEmpty();
        assertThat(same.count(Fate.REMAINING)).isPositive();
        assertThat(same.count(Fate.RESOLVED) + same.count(Fate.NEW) + same.count(Fate.UNDECIDED))
                .isZero();
    }

    @Test
    void projectMissingWhereSomethingWasNotRead_isNotSolved() {
        Comparison read = Revisions.compare(audit(false, VAGUE), audit(false));
        Comparison unread = Revisions.compare(audit(false, VAGUE), audit(true));

        assertThat(read.count(Fate.RESOLVED)).isPositive();
        assertThat(unread.count(Fate.RESOLVED)).isZero();
        assertThat(unread.count(Fate.UNDECIDED)).isEqualTo(read.count(Fate.RESOLVED));
    }

    @Test
    void rowMissingFromATableReadInPart_isNotSolved() {
        Project part = project("A01", false, row(1, "监测断面数", "≥6个"));

        Comparison comparison = Revisions.compare(audit(false, VAGUE), audit(true, part));

        assertThat(comparison.findings())
                .filteredOn(traced -> "X06".equals(traced.either().rule()))
                .singleElement()
                .extracting(traced -> traced.fate())
                .isEqualTo(Fate.UNDECIDED);
    }

    @Test
    void rowMendedInATableReadInPart_isSolved() {
        Project part = project("A01", false, row(1, "监测断面数", "≥6个"), row(2, "监测次数", "≥12次"));

        Comparison comparison = Revisions.compare(audit(false, VAGUE), audit(true, part));

        assertThat(comparison.findings())
                .filteredOn(traced -> "X06".equals(traced.either().rule()))
                .singleElement()
                .extracting(traced -> traced.fate())
                .isEqualTo(Fate.RESOLVED);
    }

    @Test
    void findingOfAProjectThatWasNotReadBefore_isNotNew() {
        Comparison comparison = Revisions.compare(audit(true), audit(false, VAGUE));

        assertThat(comparison.count(Fate.NEW)).isZero();
        assertThat(comparison.count(Fate.UNDECIDED)).isPositive();
    }

    @Test
    void sumThatDisagreed_isNotSolvedByLeavingTheTableOut() {
        DocumentAudit with = AUDITOR.audit(disclosure(Money.ofWan("20"), List.of(), VAGUE));
        DocumentAudit without = AUDITOR.audit(disclosure(null, List.of(), VAGUE));

        assertThat(Revisions.compare(with, without).findings())
                .filteredOn(traced -> traced.project() == null)
                .singleElement()
                .extracting(traced -> traced.fate())
                .isEqualTo(Fate.UNDECIDED);
    }

    @Test
    void scoresBeforeAndAfter_areThoseOfTheAudits() {
        DocumentAudit before = audit(false, VAGUE);
        DocumentAudit after = audit(false, SOUND);

        Comparison comparison = Revisions.compare(before, after);

        ProjectPair pair = comparison.projects().get(0);
        assertThat(pair.scoreBefore()).isEqualTo(before.scores().get("A01"));
        assertThat(pair.scoreAfter()).isEqualTo(after.scores().get("A01"));
        assertThat(comparison.scoreAfter().total())
                .isGreaterThan(comparison.scoreBefore().total());
    }

    @Test
    void thousandRowsThatWereAllReworded_arePairedInTime() {
        List<Indicator> before = new ArrayList<>();
        List<Indicator> after = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            before.add(row(i, "第" + i + "号断面监测次数", "≥12次"));
            after.add(row(i, "第" + i + "号断面采样次数", "≥12次"));
        }

        List<RowPair> pairs = RowPairs.of(before, after);

        assertThat(pairs).hasSize(1000).allMatch(pair -> pair.relation() == Relation.KEPT);
    }

    private static DocumentAudit audit(boolean partly, Project... projects) {
        List<Unreviewed> unreviewed =
                partly ? List.of(new Unreviewed("表3", "是图片\n建议：重新导出", Location.NOWHERE)) : List.of();
        return AUDITOR.audit(disclosure(null, unreviewed, projects));
    }

    private static Disclosure disclosure(
            @Nullable Money expenditure, List<Unreviewed> unreviewed, Project... projects) {
        return new Disclosure(
                "a.docx",
                "00",
                null,
                "某县水务局",
                2026,
                expenditure,
                List.of(),
                List.of(),
                List.of(),
                List.of(projects),
                List.of(),
                unreviewed);
    }

    private static Project project(String code, boolean complete, Indicator... rows) {
        Money budget = Money.ofWan("12");
        return new Project(
                code,
                null,
                code,
                "水质监测费",
                budget,
                budget,
                null,
                "用于水质监测",
                "监测断面6个",
                null,
                List.of(rows),
                complete,
                Places.NONE);
    }

    private static Indicator row(int number, String name, String value) {
        return Indicator.of(
                "A01", number, "产出指标", "数量指标", name, "按监测台账统计", value, "年度工作计划", Places.NONE, Grammar.shipped());
    }
}
