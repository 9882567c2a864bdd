package cn.jishen.app.cli;

import cn.jishen.app.batch.Keeper;
import java.io.PrintStream;

/** What is said when a run is ended by Ctrl-C or by the system: what is kept, and how to go on. */
final class Interruption implements AutoCloseable {
    private final PrintStream err;
    private final Keeper keeper;
    private final int files;
    private final boolean kept;
    private final Thread onExit = new Thread(this::tell, "interruption");

    private Interruption(PrintStream err, Keeper keeper, int files, boolean kept) {
        this.err = err;
        this.keeper = keeper;
        this.files = files;
        this.kept = kept;
    }

    /**
     * Speaks up unless it is closed before the program ends.
     *
     * @param kept whether what was audited outlasts the program
     */
    static Interruption watch(PrintStream err, Keeper keeper, int files, boolean kept) {
        Interruption interruption = new Interruption(err, keeper, files, kept);
        Runtime.getRuntime().addShutdownHook(interruption.onExit);
        return interruption;
    }

    private void tell() {
        err.println();
        if (kept) {
            err.println("审核中断，没有写报告：" + files + " 个文件中 " + keeper.kept() + " 个已审核，存在“" + keeper.describe()
                    + "”\n建议：再运行同一条命令，从停下的地方接着做");
        } else {
            err.println("审核中断，没有写报告，也没有留下审核结果\n建议：去掉 --cache 无 再运行，中断后可以接着做");
        }
        err.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs, or has run.
        }
    }
}
