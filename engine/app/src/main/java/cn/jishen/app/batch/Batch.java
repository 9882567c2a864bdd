package cn.jishen.app.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Audits many files, some at a time; outcomes come in the order of the files whatever the threads do. */
public final class Batch {
    private final Function<Input, FileOutcome> audit;
    private final Progress progress;
    /** Held alone by a file for which the memory did not suffice beside others. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    private Batch(Function<Input, FileOutcome> audit, Progress progress) {
        this.audit = audit;
        this.progress = progress;
    }

    /**
     * One outcome for each file.
     *
     * @param jobs how many files at a time, from 1
     * @param progress is told of each file when it is done, from one thread at a time
     */
    public static List<FileOutcome> audit(Keeper keeper, List<Input> files, int jobs, Progress progress) {
        return audit(keeper::audit, files, jobs, progress);
    }

    /** The same, each audited in some way that never throws. */
    public static List<FileOutcome> audit(
            Function<Input, FileOutcome> audit, List<Input> files, int jobs, Progress progress) {
        Batch batch = new Batch(audit, progress);
        if (jobs == 1 || files.size() <= 1) {
            return files.stream().map(batch::one).toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
        try {
            List<Future<FileOutcome>> running = new ArrayList<>();
            for (Input file : files) {
                running.add(threads.submit(() -> batch.one(file)));
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
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private FileOutcome one(Input file) {
        synchronized (progress) {
            progress.begun(file);
        }
        FileOutcome outcome = besideOthers(file);
        if (outcome.cause() instanceof OutOfMemoryError) {
            outcome = alone(file);
        }
        synchronized (progress) {
            progress.done(outcome);
        }
        return outcome;
    }

    private FileOutcome besideOthers(Input file) {
        memory.readLock().lock();
        try {
            return audit.apply(file);
        } finally {
            memory.readLock().unlock();
        }
    }

    private FileOutcome alone(Input file) {
        memory.writeLock().lock();
        try {
            return audit.apply(file);
        } finally {
            memory.writeLock().unlock();
        }
    }
}
