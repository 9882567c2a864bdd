package cn.jishen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.store.FolderStore.Cleared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final long LARGE = 1L << 40;
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temporary;

    @Test
    void whatIsKept_isFound_underItsKeyAlone() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(1));

            assertThat(store.find(AuditKey.of("a"))).isEqualTo(Audits.of(1));
            assertThat(store.find(AuditKey.of("b"))).isNull();
        }
    }

    @Test
    void whatIsKept_outlastsTheRun() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(2));
        }
        try (FolderStore store = open()) {
            assertThat(store.find(AuditKey.of("a"))).isEqualTo(Audits.of(2));
        }
    }

    @Test
    void parts_areToldApartWhereverTheyAreCut() {
        assertThat(AuditKey.of("ab", "c")).isNotEqualTo(AuditKey.of("a", "bc"));
        assertThat(AuditKey.of("a", "")).isNotEqualTo(AuditKey.of("a"));
    }

    @Test
    void entryThatWasDamaged_isNoticedAndGivesWayToANewOne() throws IOException {
        AuditKey key = AuditKey.of("a");
        try (FolderStore store = open()) {
            store.keep(key, Audits.of(3));
            Path file = entries().get(0);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertThat(store.find(key)).isNull();
            assertThat(file).doesNotExist();
            store.keep(key, Audits.of(3));
            assertThat(store.find(key)).isEqualTo(Audits.of(3));
        }
    }

    @Test
    void folder_isForItsOwnerAlone() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(1));
        }
        for (Path folder : List.of(folder(), entries().get(0).getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void storeThatWasDeletedInMidRun_isMadeAgain() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(1));
            deleteAll();

            assertThat(store.find(AuditKey.of("a"))).isNull();
            store.keep(AuditKey.of("b"), Audits.of(2));
            assertThat(store.find(AuditKey.of("b"))).isEqualTo(Audits.of(2));
        }
    }

    @Test
    void storeThatCannotBeWrittenTo_saysSo() throws IOException {
        try (FolderStore store = open()) {
            AuditKey key = AuditKey.of("a");
            Files.writeString(folder().resolve(key.hex().substring(0, 2)), "in the way");

            assertThatThrownBy(() -> store.keep(key, Audits.of(1))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void folderThatIsAFile_cannotBeOpened() throws IOException {
        Files.writeString(folder(), "in the way");

        assertThatThrownBy(this::open).isInstanceOf(IOException.class);
    }

    @Test
    void entriesOverTheCap_goWhenTheRunEnds_thoseUsedLongestAgoFirst() throws IOException {
        try (FolderStore store = open()) {
            for (String name : List.of("a", "b", "c")) {
                store.keep(AuditKey.of(name), Audits.of(5));
            }
        }
        Instant now = CLOCK.instant();
        for (Path file : entries()) {
            boolean first = file.endsWith(AuditKey.of("a").hex() + FolderStore.SUFFIX);
            Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(first ? 900 : 1800)));
        }
        long one = Files.size(entries().get(0));

        try (FolderStore small = FolderStore.open(folder(), one, CLOCK)) {
            assertThat(small.find(AuditKey.of("b"))).isNotNull();
        }

        try (FolderStore store = open()) {
            assertThat(store.find(AuditKey.of("b"))).isNotNull();
            assertThat(store.find(AuditKey.of("a"))).isNull();
            assertThat(store.find(AuditKey.of("c"))).isNull();
        }
    }

    @Test
    void entriesOfARunInProgress_stayWhenAnotherEnds_andWhenTheStoreIsCleared() throws IOException {
        try (FolderStore running = open()) {
            running.keep(AuditKey.of("a"), Audits.of(1));
            FolderStore.open(folder(), 0, CLOCK).close();
            Cleared cleared = FolderStore.clear(folder(), CLOCK);

            assertThat(cleared.entries()).isZero();
            assertThat(running.find(AuditKey.of("a"))).isNotNull();
        }
    }

    @Test
    void clear_takesAwayAllThatNoRunUses_andNothingElse() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(1));
            store.keep(AuditKey.of("b"), Audits.of(2));
        }
        Path other = Files.writeString(folder().resolve("readme.txt"), "not ours");
        entries().forEach(FolderStoreTest::age);

        assertThat(FolderStore.clear(folder(), CLOCK).entries()).isEqualTo(2);
        assertThat(entries()).isEmpty();
        assertThat(other).exists();
        assertThat(FolderStore.clear(temporary.resolve("no such folder"), CLOCK).entries())
                .isZero();
    }

    @Test
    void markOfARunThatWasKilled_holdsNothing() throws IOException {
        try (FolderStore store = open()) {
            store.keep(AuditKey.of("a"), Audits.of(1));
        }
        entries().forEach(FolderStoreTest::age);
        Path dead = Files.writeString(folder().resolve("run-of-the-dead"), "");
        age(dead);
        Files.setLastModifiedTime(dead, FileTime.from(Instant.EPOCH));

        assertThat(FolderStore.clear(folder(), CLOCK).entries()).isEqualTo(1);
        assertThat(dead).doesNotExist();
    }

    @Test
    void manyThreadsAndTwoRuns_shareAStore() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (FolderStore one = open();
                FolderStore other = open()) {
            List<Future<DocumentAudit>> found = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> {
                        AuditKey key = AuditKey.of("" + i % 20);
                        FolderStore store = i % 2 == 0 ? one : other;
                        store.keep(key, Audits.of(i % 20));
                        return store.find(key);
                    }))
                    .toList();
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(Audits.of(i % 20));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(entries()).hasSize(20);
    }

    private Path folder() {
        return temporary.resolve("store");
    }

    private FolderStore open() throws IOException {
        return FolderStore.open(folder(), LARGE, CLOCK);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(FolderStore.SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private void deleteAll() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void age(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(CLOCK.instant().minusSeconds(600)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
