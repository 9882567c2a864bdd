package cn.jishen.app.cli;

import cn.jishen.app.rules.RulesExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** `jishen rules export`. */
@Command(
        name = "export",
        customSynopsis = "jishen rules export DIR",
        description = "把自带的全部规则、词表、表和政策检查写成一个文件夹，供修改。",
        exitCodeList = {"0:已写出", "2:用法不对，或那里已经有东西", "4:程序内部出错"})
final class RulesExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "要写出的文件夹，还没有的或空的")
    private Path folder = Path.of("");

    RulesExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int files = RulesExport.to(folder);
        console.err().println("已把 " + files + " 个规则文件写到“" + folder + "”，怎么改见其中的 README.md");
        return ExitStatus.OK;
    }
}
