package cn.jishen.app.cli;

import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.UsageException;
import cn.jishen.store.AuditStore;
import cn.jishen.store.FolderStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** `--cache`: where audits are kept, so that a run goes on where it stopped. */
final class CacheOption {
    private static final String NONE = "无";
    private static final long GIGABYTE = 1L << 30;
    /** By which files are dated, whatever day an audit is as of. */
    static final Clock CLOCK = Clock.systemUTC();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "审核结果随做随存的文件夹，中断后同一条命令接着做，没有改动的文件不重审；" + "默认在用户的缓存文件夹里；写“无”则只用临时文件夹，结束时删除")
    private @Nullable String folder;

    @Option(
            names = "--cache-size",
            paramLabel = "GB",
            converter = WholeNumber.Gigabytes.class,
            defaultValue = "2",
            description = "缓存最多占多少 GB，超过时先删最久没有用到的，默认 2")
    private int gigabytes;

    /**
     * Opens the store of a run. Where that of the user cannot be used, a temporary one is, and it is said.
     *
     * @throws UsageException when the folder that the user names cannot be used
     */
    AuditStore open(Engine engine, PrintStream err) throws IOException {
        String named = folder;
        if (NONE.equals(named) || engine.judge().isEmpty()) {
            return TemporaryStore.open(CLOCK);
        }
        Path place = place();
        try {
            if (named == null && !place.isAbsolute()) {
                throw new IOException("nobody knows where the user's folder is");
            }
            return FolderStore.open(place, gigabytes * GIGABYTE, CLOCK);
        } catch (IOException e) {
            if (named != null) {
                throw new UsageException("缓存文件夹“" + place + "”不能使用", "换一个可以写入的文件夹，或写 --cache 无");
            }
            err.println("缓存文件夹“" + place + "”不能写入，审核结果只存在临时文件夹里，中断后要重做\n建议：用 --cache 指定一个可以写入的文件夹");
            return TemporaryStore.open(CLOCK);
        }
    }

    /** The folder that the user names, or that of the user's caches. */
    Path place() {
        String named = folder;
        return named == null || NONE.equals(named) ? UserFolders.cache() : Path.of(named);
    }

    /** Whether what is kept outlasts the program. */
    boolean outlasts(AuditStore store) {
        return !(store instanceof TemporaryStore);
    }

    /** Whether there is such a folder already. */
    boolean exists() {
        return Files.isDirectory(place());
    }
}
