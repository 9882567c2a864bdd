package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Path A = Path.of("a.docx");
    private static final Path B = Path.of("b.docx");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void severalFilesOnTerminal_areABarThatIsErasedInTheEnd() {
        try (ProgressLine line = ProgressLine.start(console(true), inputs(A, B), NEVER)) {
            line.done(outcome(A));
            assertThat(text()).isEqualTo("\r\033[K██████████░░░░░░░░░░ 1/2 a.docx");
        }
        assertThat(text()).endsWith("\r\033[K").doesNotContain("\n");
    }

    @Test
    void severalFilesOffTerminal_areLinesWithoutControlCharacters() {
        try (ProgressLine line = ProgressLine.start(console(false), inputs(A, B), NEVER)) {
            line.done(outcome(A));
            line.done(outcome(B));
        }
        assertThat(text()).isEqualTo("[1/2] a.docx\n[2/2] b.docx\n");
    }

    @Test
    void singleFileThatIsQuick_isNotMentioned() {
        try (ProgressLine line = ProgressLine.start(console(true), inputs(A), NEVER)) {
            line.done(outcome(A));
        }
        assertThat(text()).isEmpty();
    }

    @Test
    void singleFileThatTakesLong_isMentioned() throws InterruptedException {
        try (ProgressLine line = ProgressLine.start(console(false), inputs(A), Duration.ZERO)) {
            for (int i = 0; i < 200 && text().isEmpty(); i++) {
                Thread.sleep(10);
            }
            line.done(outcome(A));
        }
        assertThat(text()).isEqualTo("正在审核 a.docx ……\n");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private Console console(boolean terminal) {
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new Console(OutputStream.nullOutputStream(), err, terminal);
    }

    private static List<Input> inputs(Path... files) {
        return Stream.of(files).map(Input::of).toList();
    }

    private static FileOutcome outcome(Path missing) {
        return FileAudit.of(new TinyEngine(), Input.of(missing));
    }
}
