package cn.jishen.app.cli;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Progress;
import java.io.PrintStream;

/** Tells of each file of several: one bar that is written over on a terminal, else a line for each file. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int CELLS = 20;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintStream err;
    private final boolean terminal;
    private final int files;
    private int done;

    private ProgressLine(Console console, int files) {
        this.err = console.err();
        this.terminal = console.terminal();
        this.files = files;
    }

    static ProgressLine start(Console console, int files) {
        return new ProgressLine(console, files);
    }

    @Override
    public void done(FileOutcome outcome) {
        done++;
        if (files == 1) {
            return;
        }
        if (terminal) {
            int filled = CELLS * done / files;
            String bar = "█".repeat(filled) + "░".repeat(CELLS - filled);
            err.print(ERASE_LINE + bar + " " + done + "/" + files + " " + outcome.source());
            err.flush();
        } else {
            err.println("[" + done + "/" + files + "] " + outcome.source());
        }
    }

    @Override
    public void close() {
        if (terminal && files > 1) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
