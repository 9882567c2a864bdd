package cn.jishen.app.cli;

import cn.jishen.app.verify.PolicyChecks;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** `jishen verify`. */
@Command(
        name = "verify",
        customSynopsis = "jishen verify [选项] PATH…",
        description = "用规则检验政策检查（.feature）里的例子，列出与规则不符的。",
        exitCodeList = {"0:全部通过", "1:有未通过的", "2:用法不对，或政策检查写法有误", "4:程序内部出错"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "政策检查文件；文件夹则取其中全部 .feature 文件")
    private List<Path> paths = List.of();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = console.text();
        boolean passed = PolicyChecks.pass(paths, out);
        out.flush();
        return passed ? ExitStatus.OK : ExitStatus.FINDINGS;
    }
}
