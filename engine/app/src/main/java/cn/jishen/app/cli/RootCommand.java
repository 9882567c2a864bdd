package cn.jishen.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** `jishen` without a command: tells what there is. */
@Command(
        name = "jishen",
        customSynopsis = "jishen 命令 [选项] [参数]",
        description = "绩审：审核部门预算公开中的绩效目标表。“jishen 命令 --help”说明各命令。",
        versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            CommandLine.usage(spec.commandLine(), console.err());
        }
        return ExitStatus.USAGE;
    }
}
