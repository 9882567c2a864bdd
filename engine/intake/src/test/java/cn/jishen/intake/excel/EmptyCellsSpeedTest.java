package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long it takes to read what holds nothing, as a multiple of a bare pass over the same sheet in the same run. */
@Tag("slow")
class EmptyCellsSpeedTest {
    private static final int CELLS = 300_000;
    private static final int REPEATS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void reading_costsAtMostThreeBarePasses(Emptiness emptiness) throws IOException {
        Path file = emptiness.write(folder, emptiness.times(CELLS));
        double[] ratios = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(Emptiness.skim(file)).isPositive();
            long middle = THREADS.getCurrentThreadCpuTime();
            assertThat(Emptiness.read(file).rowCount()).isEqualTo(2);
            ratios[i] = (double) (THREADS.getCurrentThreadCpuTime() - middle) / (middle - start);
        }
        double median =
                DoubleStream.of(ratios).sorted().skip(REPEATS / 2).findFirst().orElseThrow();
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, emptiness + " " + median);
        assertThat(median)
                .as("%s of %s", emptiness, DoubleStream.of(ratios).boxed().toList())
                .isLessThan(3);
    }
}
