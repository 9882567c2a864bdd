package cn.jishen.app.cli;

import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.app.batch.Input;
import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.engine.UsageException;
import cn.jishen.audit.AsOf;
import cn.jishen.audit.compare.Revisions;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.reports.json.JsonReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `jishen compare`. */
@Command(
        name = "compare",
        customSynopsis = "jishen compare [选项] OLD NEW",
        description = "审核同一文件的前后两稿，列出每个问题已解决、仍存在还是新增，以及另外改动了什么、得分前后各是多少。",
        exitCodeList = {"0:已比较，不论结果", "2:用法不对", "3:有一稿不能读取", "4:程序内部出错"})
final class CompareCommand implements Callable<Integer> {
    private static final String JSON = "json";
    private static final String TEXT = "text";

    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "原稿")
    private Path oldFile = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "修订稿")
    private Path newFile = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = TEXT,
            description = "text（默认）供人阅读，json 供程序读取；都写到标准输出")
    private String format = TEXT;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "审核日，两稿都按这一天有效的标准审核，如 2026-01-31；默认今天")
    private @Nullable LocalDate today;

    @Spec
    private @Nullable CommandSpec spec;

    CompareCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals(TEXT) && !format.equals(JSON)) {
            throw new UsageException("compare 没有“" + format + "”这种格式", "写 --format text 或 --format json");
        }
        for (Path file : List.of(oldFile, newFile)) {
            if (!Files.isRegularFile(file)) {
                console.err().println("“" + file + "”不是一个文件\n建议：检查路径和文件名；compare 比较一个文件的前后两稿");
                return ExitStatus.NOTHING_READ;
            }
        }
        Engine engine =
                engines.on(today == null ? AsOf.budgetYear(LocalDate.now(clock)) : AsOf.named(today), Waivers.NONE);
        engine.prepare();
        FileOutcome before = FileAudit.of(engine, Input.of(oldFile));
        FileOutcome after = FileAudit.of(engine, Input.of(newFile));
        if (before.state() != State.AUDITED || after.state() != State.AUDITED) {
            tell(before);
            tell(after);
            boolean failed = before.state() == State.FAILED || after.state() == State.FAILED;
            return failed ? ExitStatus.FAILURE : ExitStatus.NOTHING_READ;
        }
        Comparison comparison = Revisions.compare(before.audit(), after.audit());
        warn(comparison);
        print(comparison, engine);
        return ExitStatus.OK;
    }

    private void print(Comparison comparison, Engine engine) throws IOException {
        if (format.equals(JSON)) {
            JsonReport.writeComparison(comparison, engine.rulesVersion(), engine.rulesHash(), console.out());
            return;
        }
        PrintStream out = console.text();
        new ComparisonPage(out).print(comparison);
        out.flush();
    }

    /** A failure in either revision would read as solved or new: then nothing is compared. */
    private void tell(FileOutcome outcome) {
        if (outcome.message() != null) {
            console.err().println(outcome.message());
        }
        if (outcome.cause() != null
                && spec != null
                && CommonOptions.isVerbose(spec.commandLine().getParseResult())) {
            outcome.cause().printStackTrace(console.err());
        }
    }

    private void warn(Comparison comparison) {
        int unread = comparison.before().disclosure().unreviewed().size()
                + comparison.after().disclosure().unreviewed().size();
        if (unread > 0) {
            console.err().println("两稿共有 " + unread + " 处没有读到，涉及这些地方的问题列为无法判定\n建议：用 jishen audit 查看未审事项");
        }
        if (comparison.projects().stream().map(ProjectPair::by).allMatch(by -> by == null)) {
            console.err().println("两份文件没有一个项目对得上\n建议：检查是不是同一部门的前后两稿");
        }
    }
}
