package cn.jishen.app.cli;

import cn.jishen.app.batch.Batch;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.HeldAudits;
import cn.jishen.app.batch.Input;
import cn.jishen.app.batch.Inputs;
import cn.jishen.app.batch.Keeper;
import cn.jishen.app.batch.Keys;
import cn.jishen.app.batch.NamedFile;
import cn.jishen.app.batch.Unpacked;
import cn.jishen.app.cli.BeforeOptions.Round;
import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.output.DocumentReports;
import cn.jishen.app.output.ReportFiles;
import cn.jishen.app.output.Target;
import cn.jishen.app.output.Wanted;
import cn.jishen.app.output.WriteTrouble;
import cn.jishen.audit.AsOf;
import cn.jishen.intake.Format;
import cn.jishen.intake.archive.ArchiveLimits;
import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.WorkbookReport;
import cn.jishen.store.AuditStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `jishen audit`. */
@Command(
        name = "audit",
        customSynopsis = "jishen audit [选项] PATH…",
        description = "审核文件和文件夹，写出审核报告。",
        exitCodeList = {
            "0:没有达到 --fail-on 的问题，文件全部读到",
            "1:有达到 --fail-on 的问题",
            "2:用法不对",
            "3:没有一个文件能读取",
            "4:程序内部出错",
            "5:有文件或表没有读到"
        })
final class AuditCommand implements Callable<Integer> {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "要审核的文件；文件夹或 .zip 压缩包则审核其中全部文件，包括下级文件夹")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "工作簿的文件名，也是其他格式文件名的主干；默认为当前文件夹下的 绩效目标审核报告.xlsx")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatConverter.class,
            description = "报告的格式，可用逗号列出多种，默认 xlsx，全部见下；只要 json 又没有 -o 时，写到标准输出")
    private List<ReportFormat> formats = List.of(RunFormat.XLSX);

    @Option(
            names = "--comments",
            paramLabel = "范围",
            converter = CommentScopeConverter.class,
            description = "加批注的范围：错误和警告（默认），或全部，即连同提示")
    private CommentScope comments = CommentScope.PROBLEMS;

    @Option(names = "--force", description = "报告与已有的其他文件同名时也覆盖")
    private boolean force;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            converter = Threshold.Converter.class,
            defaultValue = "错误",
            description = "有这一级别以上的问题时退出状态为 1：错误（默认）、警告、提示或无")
    private Threshold failOn = new Threshold(null);

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "审核日，按这一天有效的标准审核，如 2026-01-31；默认今天")
    private @Nullable LocalDate today;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = WholeNumber.Jobs.class,
            description = "同时审核几个文件，默认与处理器的个数相同")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Mixin
    private WaiverOptions waiverOptions = new WaiverOptions();

    @Mixin
    private BeforeOptions beforeOptions = new BeforeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (formats.contains(RunFormat.XLSX)) {
            WorkbookReport.prepare();
        }
        boolean toStandardOutput = output == null && formats.equals(List.of(RunFormat.JSON));
        Wanted wanted = Wanted.of(output, formats);
        List<Target> targets = new ArrayList<>(toStandardOutput ? List.of() : wanted.ofRun());
        targets.addAll(waiverOptions.targets());
        List<NamedFile> files = Inputs.of(paths, this::tellLeftOut);
        List<Path> kept = Stream.concat(files.stream(), beforeOptions.files().stream())
                .map(NamedFile::file)
                .toList();
        ReportFiles.check(targets.stream().map(Target::file).toList(), kept, force);
        if (files.isEmpty()) {
            console.err().println("所给的文件夹里没有可以审核的文件\n建议：放入 " + Format.usual() + " 等格式的绩效目标表，或直接写出文件名");
            return ExitStatus.NOTHING_READ;
        }
        if (files.stream().noneMatch(file -> Files.exists(file.file()))) {
            files.forEach(file -> console.err().println("文件“" + file.file() + "”不存在\n建议：检查路径和文件名；没有写报告"));
            return ExitStatus.NOTHING_READ;
        }
        ZonedDateTime time = today == null ? ZonedDateTime.now(clock) : today.atStartOfDay(clock.getZone());
        AsOf asOf = today == null ? AsOf.budgetYear(time.toLocalDate()) : AsOf.named(today);
        Engine engine = engines.on(asOf, waiverOptions.read(time.toLocalDate(), console.err()));
        engine.prepare();
        try (Unpacked unpacked = Unpacked.of(files, ArchiveLimits.STANDARD);
                AuditStore store = cache.open(engine, console.err())) {
            DocumentReports ofDocuments = wanted.ofDocuments(unpacked.inputs());
            ofDocuments.check(paths, kept, force);
            Keeper keeper = keeper(engine, store, asOf);
            List<FileOutcome> outcomes;
            Round round;
            Run run;
            List<Path> written;
            Interruption watch =
                    Interruption.watch(console.err(), keeper, unpacked.inputs().size(), cache.outlasts(store));
            try {
                outcomes = audited(keeper, unpacked.inputs());
                tellTroubles(outcomes);
                round = beforeOptions.compare(engine, jobs, outcomes, console);
                run = engine.run(new HeldAudits(outcomes), time, round.earlier());
                if (toStandardOutput) {
                    RunFormat.JSON.write(run, console.out());
                }
                outcomes.forEach(outcome -> targets.addAll(ofDocuments.of(outcome, comments, console.err()::println)));
                written = ReportFiles.write(run, targets, console.err()::println);
            } finally {
                watch.close();
            }
            tellKept(keeper);
            Summary.of(outcomes, run.audit().consequences()).print(console.err());
            round.tell(console.err());
            WaiverOptions.tell(run.audit().waivers(), console.err());
            written.forEach(file -> console.err().println("报告：" + file));
            return round.status(ExitStatus.of(outcomes, failOn));
        }
    }

    private Keeper keeper(Engine engine, AuditStore store, AsOf asOf) {
        Keys keys = new Keys(engine.judge(), asOf, engine.judgesByName());
        return new Keeper(engine, store, keys, this::tellNotKept, beforeOptions.isGiven());
    }

    private List<FileOutcome> audited(Keeper keeper, List<Input> inputs) throws IOException {
        try (ProgressLine progress = ProgressLine.start(console, inputs, ProgressLine.PATIENCE)) {
            return Batch.audit(keeper, inputs, jobs, progress);
        }
    }

    private void tellNotKept(String place, IOException trouble) {
        console.err().println("审核结果存不进缓存，审核照常进行，但中断后要重做");
        console.err().println(WriteTrouble.describeCache(place, trouble));
    }

    /** Says what of a run was taken from an earlier one. */
    private void tellKept(Keeper keeper) {
        if (keeper.found() > 0) {
            console.err()
                    .println("读取并审核 " + keeper.made() + " 个文件，沿用以前的审核结果 " + keeper.found() + " 个（" + keeper.describe()
                            + "）");
        }
    }

    private void tellLeftOut(Path copy) {
        console.err().println("没有审核批注稿“" + copy + "”\n建议：它是部门改过送回的，就直接写出它的文件名");
    }

    private void tellTroubles(List<FileOutcome> outcomes) {
        boolean verbose =
                spec != null && CommonOptions.isVerbose(spec.commandLine().getParseResult());
        for (FileOutcome outcome : outcomes) {
            if (outcome.message() != null) {
                console.err().println(outcome.message());
            }
            if (outcome.cause() != null && verbose) {
                outcome.cause().printStackTrace(console.err());
            }
        }
    }
}
