package cn.jishen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;

/** Whatever happens to the bytes of a file, it is read or refused with a message. */
class EveryByteProperties {
    private static final byte[] WHOLE = whole();

    @Property(tries = 300)
    void overwrittenFile_isReadOrRefused(
            @ForAll @IntRange(max = 4000) int at, @ForAll @IntRange(min = 1, max = 60) int length, @ForAll byte value)
            throws IOException {
        byte[] bytes = WHOLE.clone();
        for (int i = at; i < Math.min(at + length, bytes.length); i++) {
            bytes[i] = value;
        }
        assertReadOrRefused(bytes);
    }

    @Property(tries = 200)
    void truncatedFile_isRefused(@ForAll @IntRange(max = 4000) int length) throws IOException {
        assertReadOrRefused(java.util.Arrays.copyOf(WHOLE, Math.min(length, WHOLE.length - 1)));
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bytes", ".docx");
        try {
            Files.write(file, bytes);
            Intake.read(file);
        } catch (UnreadableException e) {
            Assertions.assertThat(e.getMessage()).contains("\n建议：");
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] whole() {
        try {
            Path file = Files.createTempFile("whole", ".docx");
            try {
                return Files.readAllBytes(Docx.write(file, Sample.form()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
