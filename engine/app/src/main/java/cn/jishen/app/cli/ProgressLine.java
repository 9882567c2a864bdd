package cn.jishen.app.cli;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.batch.Progress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Tells of each file of several: one bar that is written over on a terminal, else a line for each file; of a run that
 * takes longer also how fast it goes and how long it will take. Of a single file it tells only when that takes long.
 */
final class ProgressLine implements Progress, AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int CELLS = 20;
    private static final String ERASE_LINE = "\r\033[K";
    /** Off a terminal the pace is told so often. */
    private static final Duration PACE_EVERY = Duration.ofSeconds(10);

    private final PrintStream err;
    private final boolean terminal;
    private final int files;
    private final Pace pace;
    private long pacedAt;
    private int done;
    private boolean written;

    private ProgressLine(Console console, int files) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.files = files;
        this.pacedAt = System.nanoTime();
        this.pace = new Pace(files, pacedAt);
    }

    /** Starts to tell of these files; of a single one after so much patience. */
    static ProgressLine start(Console console, List<Input> files, Duration patience) {
        ProgressLine line = new ProgressLine(console, files.size());
        if (files.size() == 1) {
            line.tellAfter(patience, files.get(0).file());
        }
        return line;
    }

    @Override
    public synchronized void begun(Input file) {
        if (files > 1 && terminal) {
            bar("正在审核 " + file.name());
        }
    }

    @Override
    public synchronized void done(FileOutcome outcome) {
        done++;
        if (files == 1) {
            return;
        }
        if (terminal) {
            bar(outcome.source());
        } else {
            err.println("[" + done + "/" + files + "] " + outcome.source() + paceNowAndThen());
        }
    }

    @Override
    public synchronized void close() {
        done = files;
        if (terminal && written) {
            overwrite("");
        }
    }

    private void bar(String what) {
        int filled = CELLS * done / files;
        String bar = "█".repeat(filled) + "░".repeat(CELLS - filled);
        String told = pace.after(done, System.nanoTime());
        overwrite(bar + " " + done + "/" + files + " " + (told.isEmpty() ? "" : told + " ") + what);
    }

    private String paceNowAndThen() {
        long now = System.nanoTime();
        if (now - pacedAt < PACE_EVERY.toNanos()) {
            return "";
        }
        pacedAt = now;
        String told = pace.after(done, now);
        return told.isEmpty() ? "" : "（" + told + "）";
    }

    private void tellAfter(Duration patience, Path file) {
        Thread teller = new Thread(() -> sleepAndTell(patience, file), "progress");
        teller.setDaemon(true);
        teller.start();
    }

    private void sleepAndTell(Duration patience, Path file) {
        try {
            Thread.sleep(patience.toMillis());
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            String text = "正在审核 " + file.getFileName() + " ……";
            if (done < files && terminal) {
                overwrite(text);
            } else if (done < files) {
                err.println(text);
            }
        }
    }

    private void overwrite(String text) {
        err.print(ERASE_LINE + text);
        err.flush();
        written = true;
    }
}
