package cn.jishen.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs programs that write the files of some tests. */
public final class Programs {
    private static final int SECONDS = 180;

    private Programs() {}

    /** Waits for a program to end; skips the test, saying why, where it is not installed. */
    public static void run(List<String> command) throws InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("本机没有" + command.get(0) + "，不能测试它写出的文件：" + e.getMessage());
            return;
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("没有在" + SECONDS + "秒内写完：" + command);
        }
    }
}
