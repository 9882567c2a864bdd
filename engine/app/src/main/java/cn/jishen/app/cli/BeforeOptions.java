package cn.jishen.app.cli;

import cn.jishen.app.batch.Batch;
import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.batch.Inputs;
import cn.jishen.app.batch.NamedFile;
import cn.jishen.app.batch.Rounds;
import cn.jishen.app.batch.Unpacked;
import cn.jishen.app.engine.Engine;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.intake.archive.ArchiveLimits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** 上一稿: what the user says of earlier revisions, and what the user is told of them. */
final class BeforeOptions {
    @Option(
            names = "--before",
            paramLabel = "OLD",
            description = "上一稿：文件、文件夹或 .zip 压缩包，可写多次；按同样的规则审核，各种报告都列出每个问题已解决、仍存在还是新增")
    private List<Path> paths = List.of();

    /** Whether there is an earlier round. */
    boolean isGiven() {
        return !paths.isEmpty();
    }

    /** The files of the earlier round, without annotated copies in folders; never to be replaced by a report. */
    List<NamedFile> files() {
        return Inputs.of(paths);
    }

    /**
     * Audits the earlier round, tells what could not be read, and compares.
     *
     * @param after the outcomes of this round
     */
    Round compare(Engine engine, int jobs, List<FileOutcome> after, Console console) throws IOException {
        if (paths.isEmpty()) {
            return new Round(Earlier.NONE, true);
        }
        List<FileOutcome> before = audited(engine, jobs, console);
        if (before.isEmpty()) {
            console.err().println("--before 所给的文件夹里没有可以审核的文件，没有作对比\n建议：检查路径，放入上一稿的文件");
        }
        before.stream()
                .filter(outcome -> outcome.message() != null)
                .forEach(outcome -> console.err().println("上一稿：" + outcome.message()));
        boolean whole = before.stream().allMatch(FileOutcome::isAudited);
        return new Round(Rounds.compare(before, after), whole);
    }

    private List<FileOutcome> audited(Engine engine, int jobs, Console console) throws IOException {
        try (Unpacked unpacked = Unpacked.of(files(), ArchiveLimits.STANDARD)) {
            List<Input> inputs = unpacked.inputs();
            try (ProgressLine progress = ProgressLine.start(console, inputs, ProgressLine.PATIENCE)) {
                return Batch.audit(input -> FileAudit.of(engine, input), inputs, jobs, progress);
            }
        }
    }

    /**
     * The earlier round beside this one.
     *
     * @param whole whether every file of the earlier round could be read and judged
     */
    record Round(Earlier earlier, boolean whole) {
        /** Says what became of the problems, and which documents were compared with nothing. */
        void tell(PrintStream err) {
            if (!earlier.comparisons().isEmpty()) {
                List<String> counts = new ArrayList<>();
                for (Fate fate : Fate.values()) {
                    if (fate != Fate.UNDECIDED || earlier.count(fate) > 0) {
                        counts.add(fate.label() + " " + earlier.count(fate));
                    }
                }
                err.println("较上一稿（" + earlier.comparisons().size() + " 份）：" + String.join("，", counts));
            }
            for (Unpaired unpaired : earlier.unpaired()) {
                err.println("  " + unpaired.why().label() + "："
                        + unpaired.document().disclosure().source());
            }
        }

        /** The status of the audit, unless only the earlier round gives a reason for another. */
        int status(int ofAudit) {
            return ofAudit == ExitStatus.OK && !whole ? ExitStatus.PARTLY_READ : ofAudit;
        }
    }
}
