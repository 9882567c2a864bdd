package cn.jishen.app.batch;

/** Is told of each file that is done. */
@FunctionalInterface
public interface Progress {
    void done(FileOutcome outcome);
}
