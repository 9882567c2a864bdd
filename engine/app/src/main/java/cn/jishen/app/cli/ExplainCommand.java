package cn.jishen.app.cli;

import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.engine.UsageException;
import cn.jishen.audit.explain.Explanation;
import cn.jishen.audit.explain.Explanation.Place;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Rule;
import cn.jishen.intake.UnreadableException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `jishen explain`. */
@Command(
        name = "explain",
        customSynopsis = "jishen explain [选项] ID FILE",
        description = "说明一条规则在文件的每一处为什么报、为什么不报：报的列出所依据的事实，不报的列出第一个不成立的条件。",
        exitCodeList = {"0:已说明", "2:用法不对，或没有这条规则", "3:文件不能读取", "4:程序内部出错"})
final class ExplainCommand implements Callable<Integer> {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", description = "规则编号，如 W02")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "要说明的文件")
    private Path file = Path.of("");

    @Option(names = "--project", paramLabel = "名称或编码", description = "只说明名称或编码含这几个字的项目")
    private @Nullable String project;

    @Option(names = "--row", paramLabel = "行", description = "只说明项目中的这一行指标，从1数起")
    private @Nullable Integer row;

    ExplainCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = engines.on(LocalDate.now(clock));
        Rule rule = engine.rule(id);
        if (!Files.isRegularFile(file)) {
            console.err().println("“" + file + "”不是一个文件\n建议：检查路径和文件名；explain 一次只说明一个文件");
            return ExitStatus.NOTHING_READ;
        }
        try {
            Explanation explanation = engine.explain(rule, engine.read(file));
            List<Place> wanted =
                    explanation.places().stream().filter(this::isWanted).toList();
            if (wanted.isEmpty() && (project != null || row != null)) {
                throw new UsageException("没有这样的项目或行", "去掉 --project、--row，先看有哪些");
            }
            PrintStream out = console.text();
            new ExplanationPage(out).print(new Explanation(rule, wanted));
            out.flush();
            return ExitStatus.OK;
        } catch (UnreadableException e) {
            console.err().println(e.getMessage());
            return ExitStatus.NOTHING_READ;
        }
    }

    private boolean isWanted(Place place) {
        Project its = place.project();
        boolean inProject = project == null
                || (its != null && (its.name().contains(project) || its.code().contains(project)));
        return inProject && (row == null || (place.row() != null && place.row().row() == row));
    }
}
