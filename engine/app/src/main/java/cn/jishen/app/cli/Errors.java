package cn.jishen.app.cli;

import cn.jishen.app.batch.LostAuditException;
import cn.jishen.app.engine.UsageException;
import cn.jishen.app.output.WriteTrouble;
import cn.jishen.facts.data.RuleDataException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command could not cope with: a message in Chinese, and the stack only when it is asked for. */
final class Errors implements IExecutionExceptionHandler {
    private final Console console;

    Errors(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UsageException || e instanceof RuleDataException) {
            console.err().println(e.getMessage());
            return ExitStatus.USAGE;
        }
        console.err().println(e instanceof LostAuditException ? e.getMessage() : message(e));
        if (CommonOptions.isVerbose(parsed)) {
            e.printStackTrace(console.err());
        }
        return ExitStatus.FAILURE;
    }

    private static String message(Exception e) {
        return e instanceof IOException io
                ? WriteTrouble.describe(io)
                : "程序内部出错（" + e + "）\n建议：加 --verbose 重试，把输出交给维护人员";
    }
}
