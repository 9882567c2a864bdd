package cn.jishen.app.cli;

import cn.jishen.store.FolderStore;
import cn.jishen.store.FolderStore.Cleared;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `jishen cache clear`. */
@Command(
        name = "clear",
        customSynopsis = "jishen cache clear [选项]",
        description = "删除缓存里的审核结果；正在进行的审核用着的不删。",
        exitCodeList = {"0:已清空，或本来就没有缓存", "2:用法不对", "4:程序内部出错"})
final class CacheClearCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;

    private final Console console;

    @Mixin
    private CacheOption cache = new CacheOption();

    CacheClearCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!cache.exists()) {
            console.err().println("缓存文件夹“" + cache.place() + "”还没有建立，不用清空");
            return ExitStatus.OK;
        }
        Cleared cleared = FolderStore.clear(cache.place(), CacheOption.CLOCK);
        String size = String.format(Locale.ROOT, "%.1f", cleared.bytes() / MEGABYTE);
        console.err().println("已从“" + cache.place() + "”删除 " + cleared.entries() + " 份审核结果，" + size + " MB");
        return ExitStatus.OK;
    }
}
