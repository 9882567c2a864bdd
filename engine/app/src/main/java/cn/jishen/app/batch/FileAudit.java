package cn.jishen.app.batch;

import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.app.engine.Engine;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Audits one file and never throws: what goes wrong becomes part of the outcome. */
public final class FileAudit {
    private FileAudit() {}

    /** A file that is no part of an archive. */
    public static FileOutcome of(Engine engine, Path file) {
        return of(engine, Input.of(file));
    }

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
            Disclosure read = engine.read(input.file());
            disclosure = read.in(input.name(), read.sha256());
        } catch (UnreadableException e) {
            String own = "“" + SourceFile.nameOf(input.file()) + "”";
            return unreadable(input, String.valueOf(e.getMessage()).replace(own, "“" + input.name() + "”"));
        } catch (RuntimeException | Error e) {
            return failed(nothingOf(input, List.of()), "读取", e);
        }
        try {
            return judged(engine.audit(disclosure));
        } catch (RuntimeException | Error e) {
            return failed(disclosure, "审核", e);
        }
    }

    private static FileOutcome unreadable(Input input, String message) {
        Disclosure nothing = nothingOf(input, List.of(new Unreviewed(input.name(), message, Location.NOWHERE)));
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

    private static Disclosure nothingOf(Input input, List<Unreviewed> unreviewed) {
        return Disclosure.nothing(input.name(), Sha256.of(input.file()), unreviewed);
    }
}
