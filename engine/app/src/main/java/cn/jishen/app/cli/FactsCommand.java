package cn.jishen.app.cli;

import cn.jishen.app.engine.EngineFactory;
import cn.jishen.intake.UnreadableException;
import cn.jishen.reports.json.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** `jishen facts`. */
@Command(
        name = "facts",
        customSynopsis = "jishen facts [选项] FILE",
        description = "把从文件中读到的内容以 JSON 写到标准输出，不审核。",
        exitCodeList = {"0:已读取", "2:用法不对", "3:文件不能读取", "4:程序内部出错"})
final class FactsCommand implements Callable<Integer> {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "要读取的文件")
    private Path file = Path.of("");

    FactsCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            console.err().println("“" + file + "”不是一个文件\n建议：检查路径和文件名；facts 一次只读一个文件");
            return ExitStatus.NOTHING_READ;
        }
        try {
            JsonReport.writeFacts(engines.on(LocalDate.now(clock)).read(file), console.out());
            return ExitStatus.OK;
        } catch (UnreadableException e) {
            console.err().println(e.getMessage());
            return ExitStatus.NOTHING_READ;
        }
    }
}
