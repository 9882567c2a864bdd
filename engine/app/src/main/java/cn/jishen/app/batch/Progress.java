package cn.jishen.app.batch;

/** Is told of each file that is done. */
@FunctionalInterface
public interface Progress {
    /** The file is taken up; it may have been audited before. */
    default void begun(Input file) {}

    void done(FileOutcome outcome);
}
