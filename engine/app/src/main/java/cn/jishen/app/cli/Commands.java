package cn.jishen.app.cli;

import cn.jishen.app.engine.EngineFactory;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, with help and messages in Chinese. */
public final class Commands {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    /**
     * Commands that write to this console.
     *
     * @param clock tells today where the user does not
     */
    public Commands(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    /** Runs one command and returns its exit status. */
    public int run(String... args) {
        return commandLine().execute(args);
    }

    private CommandLine commandLine() {
        CommandLine root = new CommandLine(new RootCommand(console));
        CommandLine audit = new CommandLine(new AuditCommand(engines, clock, console));
        FormatHelp.addTo(audit.getCommandSpec());
        root.addSubcommand(audit);
        root.addSubcommand(new FactsCommand(engines, clock, console));
        root.addSubcommand(new RulesCommand(engines, clock, console));
        root.addSubcommand(new ExplainCommand(engines, clock, console));
        root.addSubcommand(new CompareCommand(engines, clock, console));
        root.addSubcommand(new VerifyCommand(console));
        root.addSubcommand(new ServeCommand(engines, clock, console));
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
