package cn.jishen.app.cli;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import cn.jishen.app.engine.UsageException;
import cn.jishen.audit.Auditor;
import java.io.PrintStream;
import java.nio.file.Files;
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
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("“" + path + "”不存在", "检查路径和文件名");
            }
        }
        Checks checks = Checks.in(paths);
        if (checks.isEmpty()) {
            throw new UsageException("所给的文件夹里没有政策检查（.feature）", "给出放政策检查的文件夹或文件");
        }
        List<CheckResult> results = checks.run(Auditor.load(Checks.DAY));
        print(results);
        return status(results);
    }

    private void print(List<CheckResult> results) {
        PrintStream out = console.text();
        List<CheckResult> wrong = results.stream().filter(r -> !r.holds()).toList();
        for (CheckResult result : wrong) {
            String place = result.file().getFileName() + " 第" + result.line() + "行";
            String name = result.isUnreadable() ? "" : result.scenario() + "（" + place + "）\n";
            out.println("未通过：" + name
                    + result.problem().indent(name.isEmpty() ? 0 : 2).stripTrailing());
        }
        out.println("共 " + results.size() + " 个场景：通过 " + (results.size() - wrong.size()) + "，未通过 " + wrong.size());
        out.flush();
    }

    private static int status(List<CheckResult> results) {
        if (results.stream().anyMatch(CheckResult::isUnreadable)) {
            return ExitStatus.USAGE;
        }
        return results.stream().allMatch(CheckResult::holds) ? ExitStatus.OK : ExitStatus.FINDINGS;
    }
}
