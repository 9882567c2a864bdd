package cn.jishen.app.cli;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import cn.jishen.app.checks.Outcome;
import cn.jishen.app.checks.Vocabulary;
import cn.jishen.app.checks.results.CheckRun;
import cn.jishen.app.checks.results.ResultFile;
import cn.jishen.app.engine.LoadedRules;
import cn.jishen.app.engine.UsageException;
import cn.jishen.app.rules.RulesSource;
import cn.jishen.audit.AsOf;
import cn.jishen.audit.Auditor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `jishen verify`. */
@Command(
        name = "verify",
        customSynopsis = {"jishen verify [选项] PATH…", "jishen verify --steps"},
        description = "用规则检验政策检查（.feature）里的例子，列出与规则不符的、写法有误的和什么也没有检查的。",
        exitCodeList = {"0:全部通过", "1:有未通过的；写法有误、没有场景也算未通过", "2:用法不对", "4:程序内部出错"})
final class VerifyCommand implements Callable<Integer> {
    private final RulesOption rules;
    private final Clock clock;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "政策检查文件；文件夹则取其中全部 .feature 文件")
    private List<Path> paths = List.of();

    @Option(names = "--steps", description = "列出可用的全部步骤，每步一个例子，不检验文件")
    private boolean steps;

    @Option(names = "--html", paramLabel = "FILE", description = "结果另写成网页，未通过的在前")
    private @Nullable Path html;

    @Option(names = "--junit", paramLabel = "FILE", description = "结果另写成 JUnit 的 XML，供构建服务器读取")
    private @Nullable Path junit;

    @Option(names = "--force", description = "结果与已有的其他文件同名时也覆盖")
    private boolean force;

    VerifyCommand(RulesOption rules, Clock clock, Console console) {
        this.rules = rules;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (steps) {
            return printSteps();
        }
        Checks checks = read();
        List<ResultFile> files = resultFiles(checks);
        Auditor auditor = auditor();
        CheckRun run = new CheckRun(ZonedDateTime.now(clock), auditor.version(), auditor.hash(), checks.run(auditor));
        print(run);
        for (ResultFile file : files) {
            file.write(run);
            console.err().println("结果：" + file);
        }
        return status(run);
    }

    private Auditor auditor() {
        RulesSource.Changes folder = rules.source().read();
        return LoadedRules.load(AsOf.named(Checks.DAY), folder.data(), folder.mistakes())
                .auditor();
    }

    private int printSteps() {
        if (!paths.isEmpty() || html != null || junit != null) {
            throw new UsageException("--steps 只列出步骤，不检验文件", "分两次写：jishen verify --steps，jishen verify PATH…");
        }
        PrintStream out = console.text();
        out.print(Vocabulary.page());
        out.flush();
        return ExitStatus.OK;
    }

    private Checks read() {
        if (paths.isEmpty()) {
            throw new UsageException("缺少参数 PATH", "写出政策检查的文件或文件夹；用 jishen verify --help 查看用法");
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("“" + path + "”不存在", "检查路径和文件名");
            }
        }
        Checks checks = Checks.in(paths);
        if (checks.isEmpty()) {
            throw new UsageException("所给的文件夹里没有政策检查（.feature）", "给出放政策检查的文件夹或文件");
        }
        return checks;
    }

    private List<ResultFile> resultFiles(Checks checks) {
        List<ResultFile> files = new ArrayList<>();
        if (html != null) {
            files.add(new ResultFile(ResultFile.Form.HTML, html));
        }
        if (junit != null) {
            files.add(new ResultFile(ResultFile.Form.JUNIT, junit));
        }
        files.forEach(file -> file.check(checks.files(), force));
        if (files.size() == 2 && files.get(0).isSameAs(files.get(1))) {
            throw new UsageException("--html 和 --junit 是同一个文件“" + files.get(0) + "”", "写成两个文件名");
        }
        return files;
    }

    private void print(CheckRun run) {
        PrintStream out = console.text();
        for (CheckResult result : run.failed()) {
            String place = result.file() + " 第" + result.line() + "行";
            String what = result.isOfFile() ? place : result.scenario() + "（" + place + "）";
            out.println(result.outcome().label() + "：" + what);
            out.println(result.problem().indent(2).stripTrailing());
        }
        out.println(run.summary());
        out.flush();
    }

    private static int status(CheckRun run) {
        if (run.failed().isEmpty()) {
            return ExitStatus.OK;
        }
        boolean broken = run.failed().stream().anyMatch(result -> result.outcome() == Outcome.BROKEN);
        return broken ? ExitStatus.FAILURE : ExitStatus.FINDINGS;
    }
}
