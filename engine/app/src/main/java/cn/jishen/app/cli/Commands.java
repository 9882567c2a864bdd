package cn.jishen.app.cli;

import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.rules.RulesSource;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, with help and messages in Chinese. */
public final class Commands {
    private final Function<RulesSource, EngineFactory> engines;
    private final Clock clock;
    private final Console console;
    private final List<Path> settings;

    /**
     * Commands that write to this console.
     *
     * @param engines by the rules that the user names
     * @param clock tells today where the user does not
     * @param settings the folders whose settings file is looked at, the first that has one counts
     */
    public Commands(Function<RulesSource, EngineFactory> engines, Clock clock, Console console, List<Path> settings) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
        this.settings = List.copyOf(settings);
    }

    /** Runs one command and returns its exit status. */
    public int run(String... args) {
        try {
            return commandLine().execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println("内存不够，没有写报告；已经审核的文件存在缓存里\n建议：加大内存再运行同一条命令，从停下的地方接着做：JISHEN_JAVA_OPTS=-Xmx2g");
            return ExitStatus.FAILURE;
        }
    }

    private CommandLine commandLine() {
        RulesOption rules = new RulesOption(settings);
        EngineFactory named = (asOf, waivers) -> engines.apply(rules.source()).on(asOf, waivers);
        CommandLine root = new CommandLine(new RootCommand(console));
        CommandLine audit = new CommandLine(new AuditCommand(named, clock, console));
        FormatHelp.addTo(audit.getCommandSpec());
        root.addSubcommand(audit);
        root.addSubcommand(new FactsCommand(named, clock, console));
        CommandLine rulesCommand = new CommandLine(new RulesCommand(named, clock, console));
        rulesCommand.addSubcommand(new RulesExportCommand(console));
        rulesCommand.addSubcommand(new RulesDiffCommand(console));
        root.addSubcommand(rulesCommand);
        root.addSubcommand(new ExplainCommand(named, clock, console));
        CommandLine cache = new CommandLine(new CacheCommand());
        cache.addSubcommand(new CacheClearCommand(console));
        root.addSubcommand(cache);
        root.addSubcommand(new CompareCommand(named, clock, console));
        root.addSubcommand(new VerifyCommand(rules, clock, console));
        root.addSubcommand(new ServeCommand(named, clock, console));
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
            command.getCommandSpec().addMixin("rules", CommandSpec.forAnnotatedObject(rules));
            inChinese(command.getCommandSpec());
            command.getSubcommands().values().forEach(part -> inChinese(part.getCommandSpec()));
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
