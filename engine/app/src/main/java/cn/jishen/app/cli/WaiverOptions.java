package cn.jishen.app.cli;

import cn.jishen.app.engine.UsageException;
import cn.jishen.app.output.Target;
import cn.jishen.audit.waivers.WaiverDraft;
import cn.jishen.audit.waivers.WaiverFile;
import cn.jishen.audit.waivers.WaiverFileException;
import cn.jishen.audit.waivers.Waivers;
import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of waivers, and what the user is told of them. */
final class WaiverOptions {
    @Option(names = "--waivers", paramLabel = "CSV", description = "例外表：其中写明的问题不扣分，另外列出；已到期和没有用到的会说明")
    private @Nullable Path file;

    @Option(
            names = "--draft-waivers",
            paramLabel = "CSV",
            description = "另写一份列出全部问题的例外表，供填写原因、批准人和有效期；其中行指纹由该行指标的文字算出，用来认定是哪一行，请勿改动")
    private @Nullable Path draft;

    /**
     * The waivers in force.
     *
     * @throws UsageException when the table cannot be used
     */
    Waivers read(LocalDate today, PrintStream err) throws IOException {
        Path table = file;
        if (table == null) {
            return Waivers.NONE;
        }
        if (!Files.isRegularFile(table)) {
            throw new UsageException("例外表“" + table + "”不存在或不是文件", "检查路径；可先用 --draft-waivers 得到一份");
        }
        try {
            WaiverFile.Read read = WaiverFile.read(table);
            if (!read.unfilled().isEmpty()) {
                err.println("例外表有" + read.unfilled().size() + "行没有填写原因、批准人和有效期，不起作用");
            }
            return new Waivers(read.waivers(), today);
        } catch (WaiverFileException e) {
            throw new UsageException(e.fact(), e.advice());
        }
    }

    /** The draft, where one is wanted. */
    List<Target> targets() {
        Path table = draft;
        return table == null
                ? List.of()
                : List.of(new Target(
                        (run, out) -> {
                            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                            WaiverDraft.write(run.audit().documents(), writer);
                            writer.flush();
                        },
                        table));
    }

    /** Says what became of the waivers, and names those that did nothing. */
    static void tell(List<WaiverUse> uses, PrintStream err) {
        if (uses.isEmpty()) {
            return;
        }
        int covered = uses.stream()
                .filter(use -> use.state() == State.USED)
                .mapToInt(WaiverUse::findings)
                .sum();
        err.println("例外：" + count(uses, State.USED) + "条有效，涉及" + covered + "处问题；" + count(uses, State.EXPIRED) + "条已到期，"
                + count(uses, State.UNUSED) + "条未用到");
        for (WaiverUse use : uses) {
            Waiver waiver = use.waiver();
            if (use.state() != State.USED) {
                err.println("  第" + waiver.line() + "行 " + waiver.rule() + " “" + waiver.project() + "”"
                        + (use.state() == State.EXPIRED ? "：" + waiver.until() + "已到期" : "：没有对应的问题")
                        + (use.findings() > 0 ? "，问题照常列出" : ""));
            }
        }
    }

    private static long count(List<WaiverUse> uses, State state) {
        return uses.stream().filter(use -> use.state() == state).count();
    }
}
