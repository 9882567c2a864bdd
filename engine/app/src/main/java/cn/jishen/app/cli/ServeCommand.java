package cn.jishen.app.cli;

import cn.jishen.app.engine.EngineFactory;
import cn.jishen.app.web.ServerEngine;
import cn.jishen.app.web.Workbench;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `jishen serve`. */
@Command(
        name = "serve",
        customSynopsis = "jishen serve [选项]",
        description = "启动工作台网页和 REST 接口，只供本机访问；按 Ctrl-C 停止。",
        exitCodeList = {"2:用法不对，或端口已被占用", "4:程序内部出错"})
final class ServeCommand implements Callable<Integer> {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = WholeNumber.Port.class,
            description = "端口，默认 8080")
    private int port;

    @Option(
            names = "--max-upload",
            paramLabel = "MB",
            defaultValue = "20",
            converter = WholeNumber.Megabytes.class,
            description = "单个文件的上限，以 MB 计，默认 20")
    private int maxUpload;

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean verbose =
                spec != null && CommonOptions.isVerbose(spec.commandLine().getParseResult());
        ServerEngine backing = new ServerEngine(engines, clock, error -> tell(error, verbose));
        try (Workbench workbench = Workbench.start(backing, port, maxUpload)) {
            console.err().println("工作台：http://127.0.0.1:" + workbench.port() + "（按 Ctrl-C 停止）");
            new CountDownLatch(1).await();
        }
        return ExitStatus.OK;
    }

    private void tell(Throwable error, boolean verbose) {
        console.err().println("处理请求时程序内部出错（" + error.getClass().getName() + "）");
        if (verbose) {
            error.printStackTrace(console.err());
        }
    }
}
