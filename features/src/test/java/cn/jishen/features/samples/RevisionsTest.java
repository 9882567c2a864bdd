package cn.jishen.features.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.compare.Revisions;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import cn.jishen.features.Features;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edited samples: what is solved, what is new, what was changed without a finding; all else must remain. */
class RevisionsTest {
    @TempDir
    private Path folder;

    static Stream<Revision> revisions() {
        return Revision.all();
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void revision_tellsWhatBecameOfEachFinding(Revision revision) throws IOException, UnreadableException {
        Comparison comparison = compare(revision);

        assertThat(comparison.findings().stream()
                        .filter(traced -> traced.fate() != Fate.REMAINING && !traced.isExplained())
                        .map(RevisionsTest::line))
                .containsExactlyInAnyOrderElementsOf(revision.fates());
        assertThat(comparison.findings().stream()
                        .filter(traced -> traced.fate() == Fate.REMAINING)
                        .map(RevisionsTest::line))
                .containsAll(
                        revision.remains().stream().map(line -> "仍存在 " + line).toList());
        assertThat(comparison.edits().stream()
                        .filter(edit -> !edit.hasFinding())
                        .map(RevisionsTest::line))
                .containsExactlyInAnyOrderElementsOf(revision.edits());
        assertNothingIsLost(comparison);
    }

    private Comparison compare(Revision revision) throws IOException, UnreadableException {
        RevisedSample before = RevisedSample.of(revision.sample());
        RevisedSample after = RevisedSample.of(revision.sample());
        revision.preparation().accept(before);
        revision.preparation().accept(after);
        revision.edit().accept(after);
        return Revisions.compare(
                Features.auditor().audit(before.read(folder)),
                Features.auditor().audit(after.read(folder)));
    }

    /** Every finding of either revision is traced, and one that remains is of the same rule. */
    private static void assertNothingIsLost(Comparison comparison) {
        List<Traced> traced = comparison.findings();
        assertThat(traced.stream().map(Traced::before).filter(Objects::nonNull))
                .containsAll(comparison.before().findings());
        assertThat(traced.stream().map(Traced::after).filter(Objects::nonNull))
                .containsAll(comparison.after().findings());
        assertThat(traced)
                .filteredOn(each -> each.before() != null && each.after() != null)
                .allMatch(each ->
                        each.fate() == Fate.REMAINING && rule(each.before()).equals(rule(each.after())));
    }

    private static String rule(WeighedFinding finding) {
        return finding.rule();
    }

    static String line(Traced traced) {
        WeighedFinding finding = traced.either();
        String project = traced.project() == null
                ? "全文"
                : traced.project().either().name().substring(0, 2);
        String row = finding.row() == null ? "" : String.valueOf(finding.row());
        return traced.fate().label() + " " + finding.rule() + " " + project + row
                + (traced.brokenInMending() ? " 改好又改坏" : "");
    }

    static String line(Edit edit) {
        String project =
                edit.project() == null ? "全文" : edit.project().either().name().substring(0, 2);
        String row = edit.row() == null ? "" : edit.row().describe();
        return edit.kind().label() + " " + project + row + " " + edit.what();
    }
}
