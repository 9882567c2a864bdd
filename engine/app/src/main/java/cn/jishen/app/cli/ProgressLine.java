package cn.jishen.app.cli;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.batch.Progress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Tells of each file of several: one bar that is written over on a terminal, else a line for each file. Of a single
 * file it tells only when that takes long.
 */
final class ProgressLine implements Progress, AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int CELLS = 20;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintStream err;
    private final boolean terminal;
    private final int files;
    private int done;
    private boolean written;

    private ProgressLine(Console console, int files) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.files = files;
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
    public synchronized void done(FileOutcome outcome) {
        done++;
        if (files == 1) {
            return;
        }
        if (terminal) {
            int filled = CELLS * done / files;
            String bar = "█".repeat(filled) + "░".repeat(CELLS - filled);
            overwrite(bar + " " + done + "/" + files + " " + outcome.source());
        } else {
            err.println("[" + done + "/" + files + "] " + outcome.source());
        }
    }

    @Override
    public synchronized void close() {
        done = files;
        if (terminal && written) {
            overwrite("");
        }
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
