package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.intake.source.Grid;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds nothing leaves nothing behind: no row, no column, no cell, and no more garbage than the parser makes. */
class EmptyCellsTest {
    private static final int CELLS = 50_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void gridHoldsTheTableAlone(Emptiness emptiness) throws IOException {
        Grid grid = Emptiness.read(emptiness.write(folder, 1_000));
        assertThat(grid.rowCount()).isEqualTo(2);
        assertThat(grid.columnCount()).isEqualTo(2);
        assertThat(Book.at(grid, 1, 1)).isEqualTo("12.5");
    }

    @ParameterizedTest
    @EnumSource
    void readingMakesFewObjects(Emptiness emptiness) throws IOException {
        int times = emptiness.times(CELLS);
        Path file = emptiness.write(folder, times);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Emptiness.skim(file);
        Emptiness.read(file);
        long start = threads.getCurrentThreadAllocatedBytes();
        int events = Emptiness.skim(file);
        long middle = threads.getCurrentThreadAllocatedBytes();
        Emptiness.read(file);
        long read = threads.getCurrentThreadAllocatedBytes() - middle;
        // An attribute that is asked for is a string of the parser's, some 50 bytes; nothing else may be made.
        assertThat((read - (middle - start)) / events)
                .as("bytes for each beginning and end of an element")
                .isLessThan(80);
    }
}
