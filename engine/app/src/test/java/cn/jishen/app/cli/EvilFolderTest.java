package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of hostile files: the batch goes on, each is named with the cause, and the sound one is audited. */
class EvilFolderTest {
    private static final Path SAMPLE = Path.of("../../features/samples/water-bureau-clean.docx");

    @TempDir
    Path folder;

    @Test
    void hostileFiles_areNamedWithTheirCauseAndTheRestIsAudited() throws Exception {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "没有样例可审");
        Path evil = Files.createDirectory(folder.resolve("evil"));
        Map<String, String> causes = EvilFiles.write(evil, Files.readAllBytes(SAMPLE));
        Files.copy(SAMPLE, evil.resolve("好.docx"));

        Session session = Session.runShipped(
                "audit",
                evil.toString(),
                evil.resolve("越界.zip").toString(),
                "--format",
                "json",
                "--today",
                "2026-03-01");

        assertThat(session.status()).as(session.err()).isEqualTo(5);
        assertThat(session.out()).contains("\"source\": \"好.docx\"").contains("清河县水务局");
        causes.forEach((name, cause) -> assertThat(session.err().lines().filter(line -> line.contains("“" + name)))
                .as(name)
                .anyMatch(line -> line.contains(cause)));
        assertThat(session.err().lines().filter(line -> line.startsWith("建议：")).count())
                .isGreaterThanOrEqualTo(causes.size());
        assertThat(folder.resolveSibling("越界.docx")).doesNotExist();
    }
}
