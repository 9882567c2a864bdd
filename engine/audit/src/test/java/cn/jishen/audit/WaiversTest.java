package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jishen.audit.waivers.WaiverDraft;
import cn.jishen.audit.waivers.WaiverFile;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.RowFingerprint;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import cn.jishen.facts.finding.WeighedFinding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Project PROJECT = Samples.project("P1", "T02", "T01 甲", "T01 乙");
    private static final Disclosure DISCLOSURE = Samples.disclosure(PROJECT);
    private static final String FIRST = RowFingerprint.of(PROJECT.indicators().get(0));

    private static final Auditor AUDITOR =
            new TestRules().rule("T01", "错误", "X2").rule("T02", "警告", "X2").auditor();

    @Test
    void namedRow_isWaivedAndCostsNothingAndTheOtherStands() {
        DocumentAudit audit = audit(on("T01", FIRST));

        assertThat(audit.findings())
                .extracting(f -> f.rule() + " " + f.row() + " " + f.waived() + " " + f.counted())
                .containsExactly("T02 null null true", "T01 1 统一口径（张三，有效期至2026-12-31） false", "T01 2 null true");
        assertThat(audit.scores().get("P1").total()).isGreaterThan(total());
    }

    @Test
    void fingerprintIsBlank_onlyFindingsOnNoRowAreWaived() {
        assertThat(waived(on("T02", ""))).containsExactly("T02 null");
        assertThat(waived(on("T01", ""))).isEmpty();
    }

    @Test
    void anotherRuleDepartmentProjectOrRow_waivesNothing() {
        assertThat(waived(on("T02", FIRST))).isEmpty();
        assertThat(waived(waiver("T01", "某县林业局", "水质监测费", FIRST, TODAY))).isEmpty();
        assertThat(waived(waiver("T01", "某县水务局", "水质", FIRST, TODAY))).isEmpty();
        assertThat(waived(on("T01", "R0000000000"))).isEmpty();
    }

    @Test
    void projectNamedByItsCode_isWaived() {
        assertThat(waived(waiver("t01", " 某县水务局", "P1", FIRST, TODAY))).containsExactly("T01 1");
    }

    @Test
    void lastDay_stillHoldsAndTheDayAfterDoesNot() {
        assertThat(waived(waiver("T01", "某县水务局", "P1", FIRST, TODAY))).isNotEmpty();
        assertThat(waived(waiver("T01", "某县水务局", "P1", FIRST, TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void uses_tellUsedExpiredAndUnused() {
        Waivers waivers = new Waivers(
                List.of(
                        on("T01", FIRST),
                        waiver("T02", "某县水务局", "P1", "", TODAY.minusDays(1)),
                        on("T01", "R0000000000"),
                        on("T01", FIRST)),
                TODAY);

        assertThat(waivers.uses(List.of(AUDITOR.with(waivers).audit(DISCLOSURE))))
                .extracting(WaiverUse::state, WaiverUse::findings)
                .containsExactly(
                        tuple(State.USED, 1), tuple(State.EXPIRED, 1), tuple(State.UNUSED, 0), tuple(State.UNUSED, 0));
    }

    @Test
    void rowThatMoves_keepsItsFingerprintAndOneThatSaysSomethingElseDoesNot() {
        assertThat(RowFingerprint.of(Samples.row("P9", 7, "数量指标", "T01　甲"))).isEqualTo(FIRST);
        assertThat(RowFingerprint.of(Samples.row("P1", 1, "数量指标", "T01 丙"))).isNotEqualTo(FIRST);
        assertThat(FIRST).matches("R[0-9a-f]{10}");
    }

    @Test
    void draftFilledIn_waivesWhatItListed(@TempDir Path folder) throws IOException {
        StringBuilder draft = new StringBuilder();
        WaiverDraft.write(List.of(AUDITOR.audit(DISCLOSURE)), draft);
        Path file = folder.resolve("w.csv");
        Files.writeString(file, draft);
        assertThat(WaiverFile.read(file).unfilled()).containsExactly(2, 3, 4);

        Files.writeString(file, draft.toString().replaceAll(",,,,(?=错误|警告)", ",统一口径,张三,2026-12-31,"));
        List<Waiver> filled = WaiverFile.read(file).waivers();

        assertThat(waived(filled.toArray(Waiver[]::new))).containsExactly("T02 null", "T01 1", "T01 2");
    }

    @Test
    void textLikeAFormula_isNoneInTheDraft() throws IOException {
        WeighedFinding formula = AUDITOR.audit(DISCLOSURE).findings().get(0);
        StringBuilder draft = new StringBuilder();
        WaiverDraft.write(List.of(withMessage(formula, "=1+1")), draft);

        assertThat(draft).contains(",警告,,\" =1+1\"");
    }

    private static DocumentAudit withMessage(WeighedFinding f, String message) {
        WeighedFinding other = new WeighedFinding(
                new Finding(
                        f.rule(),
                        f.defectClass(),
                        f.severity(),
                        f.part(),
                        f.project(),
                        f.row(),
                        f.field(),
                        f.evidence(),
                        message,
                        f.suggestion(),
                        f.basis(),
                        f.location(),
                        null),
                null,
                true,
                null);
        return new DocumentAudit(DISCLOSURE, Map.of(), List.of(other), List.of(), List.of(), List.of());
    }

    private static Waiver on(String rule, String fingerprint) {
        return waiver(rule, "某县水务局", "水质监测费", fingerprint, LocalDate.of(2026, 12, 31));
    }

    private static Waiver waiver(String rule, String department, String project, String fingerprint, LocalDate until) {
        return new Waiver(2, rule, department, project, fingerprint, "统一口径", "张三", until);
    }

    private DocumentAudit audit(Waiver... waivers) {
        return AUDITOR.with(new Waivers(List.of(waivers), TODAY)).audit(DISCLOSURE);
    }

    private BigDecimal total() {
        return Objects.requireNonNull(audit().scores().get("P1")).total();
    }

    private List<String> waived(Waiver... waivers) {
        return audit(waivers).findings().stream()
                .filter(f -> f.waived() != null)
                .map(f -> f.rule() + " " + f.row())
                .toList();
    }
}
