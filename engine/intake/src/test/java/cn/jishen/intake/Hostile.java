package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads files made to do harm. The memory of the tests is limited in the pom. */
public final class Hostile {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private Hostile() {}

    /**
     * Reads a file within the time allowed, as the processor counts it: other programs may be busy.
     *
     * @return the message of the refusal, or null where the file was read
     */
    public static @Nullable String refusal(Path file) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        String message = null;
        try {
            Intake.read(file);
        } catch (UnreadableException e) {
            message = e.getMessage();
            assertThat(message).contains(file.getFileName().toString()).contains("\n建议：");
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .as("%s", file.getFileName())
                .isLessThan(LIMIT);
        return message;
    }

    /** A part of a whole file, from its beginning. */
    static Path cut(Path folder, byte[] whole, int tenths, String extension) {
        byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
        return write(folder, "cut" + tenths + "." + extension, part);
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
