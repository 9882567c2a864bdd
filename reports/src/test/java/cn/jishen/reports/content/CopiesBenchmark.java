package cn.jishen.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Looks for goals that are alike in seasons of so many projects, and prints what it took. Not a test: run it by hand,
 * such as with {@code java … CopiesBenchmark 1000 10000 43000}; what it prints stands in the module's README.
 */
public final class CopiesBenchmark {
    private static final double MEGABYTE = 1 << 20;

    private CopiesBenchmark() {}

    /** Measures seasons of these numbers of projects, after one to warm up. */
    public static void main(String[] sizes) {
        measure(5_000);
        for (String size : sizes) {
            System.out.println(measure(Integer.parseInt(size)));
        }
    }

    private static String measure(int size) {
        List<String> goals = new ArrayList<>(new Goals(1).season(size));
        long before = used();
        long start = System.nanoTime();
        LikenessGroups groups = new LikenessGroups(0.8);
        goals.forEach(goal -> groups.add(Features.ofGoal(goal, 20)));
        double taking = (System.nanoTime() - start) / 1e9;
        long kept = used() - before;
        start = System.nanoTime();
        int[] leaders = groups.leaders();
        double finding = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d goals: %.2f s for taking, %.2f s for finding, %.1f MB kept, %d groups",
                size,
                taking,
                finding,
                kept / MEGABYTE,
                IntStream.of(leaders).distinct().count());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
