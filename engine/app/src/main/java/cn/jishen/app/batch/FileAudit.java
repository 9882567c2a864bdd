package cn.jishen.app.batch;

import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.app.engine.Engine;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.intake.UnreadableException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Audits one file and never throws: what goes wrong becomes part of the outcome. */
public final class FileAudit {
    private FileAudit() {}

    public static FileOutcome of(Engine engine, Input input) {
        String refusal = input.refusal();
        if (refusal != null) {
            return unreadable(input, refusal);
        }
        if (!Files.exists(input.file())) {
            return unreadable(input, "文件“" + input.file() + "”不存在\n建议：检查路径和文件名");
        }
        Disclosure disclosure;
        try {
            disclosure = engine.read(input.file(), input.name());
        } catch (UnreadableException e) {
            return unreadable(input, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            return failed(input, nothingOf(input, List.of()), "读取", e);
        }
        try {
            return judged(input, engine.audit(disclosure));
        } catch (RuntimeException | Error e) {
            return failed(input, disclosure, "审核", e);
        }
    }

    private static FileOutcome unreadable(Input input, String message) {
        Disclosure nothing = nothingOf(input, List.of(new Unreviewed(input.name(), message, Location.NOWHERE)));
        return FileOutcome.of(input, State.UNREADABLE, audit(nothing, List.of()), message, null);
    }

    private static FileOutcome failed(Input input, Disclosure disclosure, String step, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            Failure memory = new Failure(
                    step + "“" + input.name() + "”时内存不够",
                    "本文件没有审核\n建议：加大内存后再运行同一条命令，已经审核的不会重做：JISHEN_JAVA_OPTS=-Xmx2g");
            return FileOutcome.of(
                    input, State.FAILED, audit(nothingOf(input, List.of()), List.of(memory)), message(memory), cause);
        }
        Failure failure = new Failure(
                step + "“" + input.name() + "”时程序内部出错",
                cause.getClass().getSimpleName() + "\n建议：加 --verbose 重试，把输出连同文件交给维护人员");
        return FileOutcome.of(input, State.FAILED, audit(disclosure, List.of(failure)), message(failure), cause);
    }

    private static FileOutcome judged(Input input, DocumentAudit audit) {
        if (audit.failures().isEmpty()) {
            return FileOutcome.of(input, State.AUDITED, audit, null, null);
        }
        String message = String.join(
                "\n", audit.failures().stream().map(FileAudit::message).toList());
        return FileOutcome.of(input, State.FAILED, audit, message, null);
    }

    private static String message(Failure failure) {
        return failure.what() + "：" + failure.why();
    }

    private static DocumentAudit audit(Disclosure disclosure, List<Failure> failures) {
        return new DocumentAudit(
                disclosure, Map.of(), List.of(), disclosure.notes(), disclosure.unreviewed(), failures);
    }

    private static Disclosure nothingOf(Input input, List<Unreviewed> unreviewed) {
        return Disclosure.nothing(input.name(), Sha256.of(input.file()), unreviewed);
    }
}
