package cn.jishen.app.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * How fast a run goes, and how long it will take, in words.
 *
 * @param files of the run
 * @param start when it began, in nanoseconds of some clock
 */
record Pace(int files, long start) {
    /** Before so long nothing can be told that people would believe. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private static final double NANOS = 1e9;
    private static final int MINUTE = 60;

    /**
     * “每秒 8.3 个，还要约 2 分钟”; empty as long as that is a guess.
     *
     * @param done so many files, by the clock at {@code now}
     */
    String after(int done, long now) {
        if (done == 0 || now - start < SOON.toNanos()) {
            return "";
        }
        double rate = done / ((now - start) / NANOS);
        String speed = rate >= 1
                ? String.format(Locale.ROOT, "每秒 %.1f 个", rate)
                : String.format(Locale.ROOT, "每分钟 %.1f 个", rate * MINUTE);
        return done == files ? speed : speed + "，还要" + time(Math.round((files - done) / rate));
    }

    private static String time(long seconds) {
        return seconds < MINUTE
                ? "不到 1 分钟"
                : seconds < MINUTE * MINUTE
                        ? "约 " + Math.round(seconds / (double) MINUTE) + " 分钟"
                        : "约 " + seconds / (MINUTE * MINUTE) + " 小时 " + seconds % (MINUTE * MINUTE) / MINUTE + " 分钟";
    }
}
