package cn.jishen.app.batch;

import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.app.engine.Engine;
import cn.jishen.facts.Disclosure;
import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Failure;
import cn.jishen.facts.Location;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Audits one file and never throws: what goes wrong becomes part of the outcome. */
public final class FileAudit {
    private FileAudit() {}

    public static FileOutcome of(Engine engine, Path file) {
        if (!Files.exists(file)) {
            return unreadable(file, "文件“" + file + "”不存在\n建议：检查路径和文件名");
        }
        Disclosure disclosure;
        try {
            disclosure = engine.read(file);
        } catch (UnreadableException e) {
            return unreadable(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            return failed(nothingOf(file, List.of()), "读取", e);
        }
        try {
            return judged(engine.audit(disclosure));
        } catch (RuntimeException | Error e) {
            return failed(disclosure, "审核", e);
        }
    }

    private static FileOutcome unreadable(Path file, String message) {
        Disclosure nothing = nothingOf(file, List.of(new Unreviewed(name(file), message, Location.NOWHERE)));
        return new FileOutcome(State.UNREADABLE, audit(nothing, List.of()), message, null);
    }

    private static FileOutcome failed(Disclosure disclosure, String step, Throwable cause) {
        Failure failure = new Failure(
                step + "“" + disclosure.source() + "”时程序内部出错",
                cause.getClass().getSimpleName() + "\n建议：加 --verbose 重试，把输出连同文件交给维护人员");
        return new FileOutcome(State.FAILED, audit(disclosure, List.of(failure)), message(failure), cause);
    }

    private static FileOutcome judged(DocumentAudit audit) {
        if (audit.failures().isEmpty()) {
            return new FileOutcome(State.AUDITED, audit, null, null);
        }
        String message = String.join(
                "\n", audit.failures().stream().map(FileAudit::message).toList());
        return new FileOutcome(State.FAILED, audit, message, null);
    }

    private static String message(Failure failure) {
        return failure.what() + "：" + failure.why();
    }

    private static DocumentAudit audit(Disclosure disclosure, List<Failure> failures) {
        return new DocumentAudit(
                disclosure, Map.of(), List.of(), disclosure.notes(), disclosure.unreviewed(), failures);
    }

    private static Disclosure nothingOf(Path file, List<Unreviewed> unreviewed) {
        return new Disclosure(
                name(file),
                Sha256.of(file),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                unreviewed);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
