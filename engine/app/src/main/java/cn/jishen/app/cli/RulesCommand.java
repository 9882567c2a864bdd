package cn.jishen.app.cli;

import cn.jishen.app.engine.Engine;
import cn.jishen.app.engine.EngineFactory;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreNote;
import cn.jishen.facts.finding.Severity;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `jishen rules`. */
@Command(
        name = "rules",
        customSynopsis = {"jishen rules [选项] [ID]", "jishen rules export DIR", "jishen rules diff A B"},
        description = "列出全部规则；给出编号时说明这一条，连同依据和例子。",
        exitCodeList = {"0:已列出", "2:用法不对，或没有这条规则", "4:程序内部出错"})
final class RulesCommand implements Callable<Integer> {
    private final EngineFactory engines;
    private final Clock clock;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "规则编号，如 W02")
    private @Nullable String id;

    @Option(names = "--page", description = "以 Markdown 输出规则目录全文，连同依据、例子和阈值")
    private boolean page;

    RulesCommand(EngineFactory engines, Clock clock, Console console) {
        this.engines = engines;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = engines.on(LocalDate.now(clock));
        PrintStream out = console.text();
        if (page) {
            out.print(engine.cataloguePage());
        } else if (id == null) {
            engine.rules().forEach(rule -> out.println(line(rule)));
        } else if (!note(engine, id, out)) {
            page(engine.rule(id), out);
        }
        out.flush();
        return ExitStatus.OK;
    }

    /** Says what lost points without a finding are, where the id is one of theirs. */
    private static boolean note(Engine engine, String id, PrintStream out) {
        for (ScoreNote note : engine.scoreNotes()) {
            if (note.id().equalsIgnoreCase(id)) {
                out.println(note.id() + " " + note.name());
                field(out, "计分", note.text());
                return true;
            }
        }
        return false;
    }

    private static String line(Rule rule) {
        return String.join("\t", rule.id(), severities(rule), rule.name());
    }

    private static void page(Rule rule, PrintStream out) {
        out.println(rule.id() + " " + rule.name());
        field(out, "级别", severities(rule));
        field(out, "类别", rule.defectClass());
        field(out, "审核项", rule.item());
        field(out, "依据", rule.basisText());
        field(out, "要求", rule.requirement());
        field(out, "原因", rule.why());
        field(out, "建议", rule.suggestion());
        field(out, "宜写", rule.good());
        field(out, "不宜", rule.bad());
    }

    private static void field(PrintStream out, String name, String text) {
        if (!text.isBlank()) {
            out.println(name + "：" + text);
        }
    }

    private static String severities(Rule rule) {
        List<String> labels = rule.severities().stream().map(Severity::label).toList();
        return String.join("、", labels);
    }
}
