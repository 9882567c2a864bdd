package cn.jishen.reports.run;

import java.io.IOException;
import java.io.OutputStream;

/** Where a report that is too long for one file puts its further files: a folder beside it, whole or not at all. */
public interface Beside {
    /** The file name of the report itself, to which further files lead back: r.html. */
    String report();

    /** The name of the folder, in the folder of the report. */
    String folder();

    /** Says that the files that follow, be it none, replace what this program wrote into the folder before. */
    void replaceAll();

    /**
     * Begins a further file; the caller closes it.
     *
     * @param name in the folder, without folders of its own
     */
    OutputStream open(String name) throws IOException;
}
