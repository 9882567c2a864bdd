package cn.jishen.reports.scale;

import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes reports over seasons that are read from a store, and prints what each took. Not a test: run it by hand, such
 * as with {@code java -Xmx512m … ScaleBenchmark 1000 xlsx html}; what it prints stands in the module's README.
 */
public final class ScaleBenchmark {
    private static final long MEGABYTE = 1 << 20;

    private ScaleBenchmark() {}

    /**
     * Measures one format after another.
     *
     * @param arguments how many documents, then the words of formats
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = Integer.parseInt(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            measure(documents, RunFormat.valueOf(arguments[i].toUpperCase(Locale.ROOT)));
        }
    }

    private static void measure(int documents, RunFormat format) throws IOException, InterruptedException {
        LazySeason season = new LazySeason(documents, false);
        Run run = Runs.of(season.audit());
        Path file = Files.createTempFile("season", format.suffix());
        AtomicLong peak = new AtomicLong();
        Thread watch = new Thread(() -> watch(peak));
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(run, out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        watch.join();
        System.out.printf(
                Locale.ROOT,
                "%s %d documents: %.1f s, %.2f ms each, of this %.2f ms for making it %.1f times; peak %d MB after"
                        + " collection, file %.1f MB%n",
                format.word(),
                documents,
                seconds,
                1000 * seconds / documents,
                1000 * season.seconds() / documents,
                season.asked() / (double) documents,
                peak.get() / MEGABYTE,
                Files.size(file) / (double) MEGABYTE);
        Files.delete(file);
    }

    /** What is in use right after a collection, which is what is really held. */
    private static void watch(AtomicLong peak) {
        Runtime runtime = Runtime.getRuntime();
        while (!Thread.currentThread().isInterrupted()) {
            System.gc();
            peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
