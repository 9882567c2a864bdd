package cn.jishen.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.app.CountingEngine;
import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.audit.AsOf;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.store.AuditStore;
import cn.jishen.store.FolderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    private static final AsOf MONDAY = AsOf.budgetYear(LocalDate.of(2026, 3, 2));
    private static final AsOf TUESDAY = AsOf.budgetYear(LocalDate.of(2026, 3, 3));

    @TempDir
    Path temporary;

    private final List<String> troubles = new ArrayList<>();

    @Test
    void fileThatWasAudited_isNeitherReadNorAuditedAgain() throws IOException {
        Path file = write("a.docx", "项目 渡口 80");
        FileOutcome first = audit(new CountingEngine("rules", false), MONDAY, file);
        CountingEngine again = new CountingEngine("rules", false);

        FileOutcome second = audit(again, MONDAY, file);

        assertThat(again.read).hasValue(0);
        assertThat(again.audited).hasValue(0);
        assertThat(second.audit()).isEqualTo(first.audit());
        assertThat(second.figures()).isEqualTo(first.figures());
    }

    @Test
    void fileThatChanged_isAuditedAgain() throws IOException {
        audit(new CountingEngine("rules", false), MONDAY, write("a.docx", "项目 渡口 80"));

        assertReads(1, new CountingEngine("rules", false), MONDAY, write("a.docx", "项目 渡口 81"));
    }

    @Test
    void otherRules_auditAgain() throws IOException {
        Path file = write("a.docx", "项目 渡口 80");
        audit(new CountingEngine("rules", false), MONDAY, file);

        assertReads(1, new CountingEngine("other rules", false), MONDAY, file);
        assertReads(0, new CountingEngine("rules", false), MONDAY, file);
    }

    @Test
    void otherDay_changesNothingWhereTheBudgetYearIsKnown_unlessTheUserNamesTheDay() throws IOException {
        Path file = write("a.docx", "项目 渡口 80");
        audit(new CountingEngine("rules", false), MONDAY, file);

        assertReads(0, new CountingEngine("rules", false), TUESDAY, file);
        assertReads(1, new CountingEngine("rules", false), AsOf.named(MONDAY.day()), file);
        assertReads(0, new CountingEngine("rules", false), AsOf.named(MONDAY.day()), file);
        assertReads(1, new CountingEngine("rules", false), AsOf.named(TUESDAY.day()), file);
    }

    @Test
    void otherDay_isAnotherKeyWhereTheBudgetYearIsUnknown() {
        Disclosure yearless = Disclosure.nothing("a.docx", "00", List.of());

        assertThat(new Keys("rules", MONDAY, false).of(yearless))
                .isNotEqualTo(new Keys("rules", TUESDAY, false).of(yearless))
                .isIn(new Keys("rules", MONDAY, false).of("00", "a.docx"));
    }

    @Test
    void sameBytesUnderAnotherName_goByTheirOwnName() throws IOException {
        audit(new CountingEngine("rules", false), MONDAY, write("a.docx", "项目 渡口 80"));
        CountingEngine engine = new CountingEngine("rules", false);

        FileOutcome other = audit(engine, MONDAY, write("b.docx", "项目 渡口 80"));

        assertThat(engine.read).hasValue(0);
        assertThat(other.audit().disclosure().source()).isEqualTo("b.docx");
    }

    @Test
    void sameBytesUnderAnotherName_areAuditedAgain_whereNamesCount() throws IOException {
        audit(new CountingEngine("rules", true), MONDAY, write("a.docx", "项目 渡口 80"));

        assertReads(1, new CountingEngine("rules", true), MONDAY, write("b.docx", "项目 渡口 80"));
    }

    @Test
    void sameBytesUnderAnotherName_areAuditedAgain_whereTheAuditSpeaksOfTheName() throws IOException {
        audit(new CountingEngine("rules", false), MONDAY, write("a.docx", "项目 渡口 80\n漏读 a.docx的第3张表"));

        assertReads(1, new CountingEngine("rules", false), MONDAY, write("b.docx", "项目 渡口 80\n漏读 a.docx的第3张表"));
    }

    @Test
    void whatWasNotReadOrFailed_isTriedAgain() throws IOException {
        for (String text : List.of("不可读", "审时出错")) {
            Path file = write("a.docx", text);
            audit(new CountingEngine("rules", false), MONDAY, file);

            assertReads(1, new CountingEngine("rules", false), MONDAY, file);
        }
    }

    @Test
    void auditThatIsKept_leavesTheMemory() throws IOException, InterruptedException {
        CountingEngine engine = new CountingEngine("rules", false);
        try (AuditStore store = open()) {
            FileOutcome outcome = keeper(engine, store, MONDAY).audit(Input.of(write("a.docx", "项目 渡口 80")));

            for (int i = 0; i < 50 && engine.last.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }

            assertThat(engine.last.get()).isNull();
            assertThat(outcome.audit().projects()).hasSize(1);
        }
    }

    @Test
    void storeDeletedInMidRun_isMadeAgainFromTheFile() throws IOException {
        Path file = write("a.docx", "项目 渡口 80");
        CountingEngine engine = new CountingEngine("rules", false);
        try (AuditStore store = open()) {
            Keeper keeper = keeper(engine, store, MONDAY);
            FileOutcome outcome = keeper.audit(Input.of(file));
            deleteStore();

            assertThat(outcome.audit().disclosure().source()).isEqualTo("a.docx");
            assertThat(engine.read).hasValue(2);
            assertThat(outcome.audit().projects()).hasSize(1);
            assertThat(engine.read).hasValue(2);
        }
    }

    @Test
    void storeDeletedAndFileChanged_isToldAndNoOtherAuditTakesItsPlace() throws IOException {
        Path file = write("a.docx", "项目 渡口 80");
        try (AuditStore store = open()) {
            FileOutcome outcome =
                    keeper(new CountingEngine("rules", false), store, MONDAY).audit(Input.of(file));
            deleteStore();
            write("a.docx", "项目 渡口 10");

            assertThatThrownBy(outcome::audit)
                    .isInstanceOf(LostAuditException.class)
                    .hasMessageContaining("a.docx")
                    .hasMessageContaining("\n建议：");
        }
    }

    @Test
    void storeThatKeepsNothing_isToldOnce_andTheAuditsStayInMemory() throws IOException {
        try (AuditStore store = open()) {
            Keeper keeper = keeper(new CountingEngine("rules", false), store, MONDAY);
            deleteStore();
            Files.writeString(temporary.resolve("store"), "in the way");

            FileOutcome one = keeper.audit(Input.of(write("a.docx", "项目 渡口 80")));
            FileOutcome other = keeper.audit(Input.of(write("b.docx", "项目 堤防 70")));

            assertThat(one.state()).isEqualTo(State.AUDITED);
            assertThat(one.audit().projects()).hasSize(1);
            assertThat(other.audit().projects()).hasSize(1);
            assertThat(troubles).hasSize(1);
        }
    }

    private void assertReads(int times, CountingEngine engine, AsOf asOf, Path file) throws IOException {
        audit(engine, asOf, file);
        assertThat(engine.read).hasValue(times);
    }

    private FileOutcome audit(CountingEngine engine, AsOf asOf, Path file) throws IOException {
        try (AuditStore store = open()) {
            FileOutcome outcome = keeper(engine, store, asOf).audit(Input.of(file));
            outcome.audit();
            return outcome;
        }
    }

    private Keeper keeper(CountingEngine engine, AuditStore store, AsOf asOf) {
        Keys keys = new Keys(engine.judge(), asOf, engine.judgesByName());
        return new Keeper(engine, store, keys, (place, trouble) -> troubles.add(place), false);
    }

    private AuditStore open() throws IOException {
        return FolderStore.open(temporary.resolve("store"), Long.MAX_VALUE, Clock.systemUTC());
    }

    private void deleteStore() throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("store"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }
}
