package cn.jishen.app.cli;

import cn.jishen.app.Engine;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, with help and messages in Chinese. */
public final class Commands {
    private Commands() {}

    /** Runs one command and returns its exit status. */
    public static int run(Engine engine, Console console, String... args) {
        return commandLine(engine, console).execute(args);
    }

    static CommandLine commandLine(Engine engine, Console console) {
        CommandLine root = new CommandLine(new RootCommand(console));
        root.addSubcommand(new AuditCommand(engine, console));
        root.addSubcommand(new FactsCommand(engine, console));
        root.addSubcommand(new RulesCommand(engine, console));
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        root.setParameterExceptionHandler((e, line) -> {
            console.err().println(WrongUsage.message(e));
            return ExitStatus.USAGE;
        });
        root.setExecutionExceptionHandler(new Errors(console));
        CommonOptions.addVersion(root.getCommandSpec());
        inChinese(root.getCommandSpec());
        for (CommandLine command : root.getSubcommands().values()) {
            CommonOptions.addVerbose(command.getCommandSpec());
            inChinese(command.getCommandSpec());
        }
        return root;
    }

    private static void inChinese(CommandSpec command) {
        CommonOptions.addHelp(command);
        command.usageMessage()
                .synopsisHeading("用法：")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n")
                .exitCodeListHeading(command.usageMessage().exitCodeList().isEmpty() ? "" : "%n退出状态：%n")
                .sortOptions(false)
                .width(100);
    }
}
