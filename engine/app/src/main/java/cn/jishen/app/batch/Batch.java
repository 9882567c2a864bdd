package cn.jishen.app.batch;

import cn.jishen.app.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Audits many files, some at a time; outcomes come in the order of the files whatever the threads do. */
public final class Batch {
    private Batch() {}

    /**
     * One outcome for each file.
     *
     * @param jobs how many files at a time, from 1
     * @param progress is told of each file when it is done, from one thread at a time
     */
    public static List<FileOutcome> audit(Engine engine, List<Input> files, int jobs, Progress progress) {
        if (jobs == 1 || files.size() <= 1) {
            return files.stream().map(file -> one(engine, file, progress)).toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
        try {
            List<Future<FileOutcome>> running = new ArrayList<>();
            for (Input file : files) {
                running.add(threads.submit(() -> one(engine, file, progress)));
            }
            List<FileOutcome> outcomes = new ArrayList<>();
            for (Future<FileOutcome> outcome : running) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static FileOutcome one(Engine engine, Input file, Progress progress) {
        FileOutcome outcome = FileAudit.of(engine, file);
        synchronized (progress) {
            progress.done(outcome);
        }
        return outcome;
    }
}
