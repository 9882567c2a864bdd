package cn.jishen.app.cli;

import cn.jishen.app.rules.RulesDiff;
import cn.jishen.app.rules.RulesSource;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.RuleDataException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** `jishen rules diff`. */
@Command(
        name = "diff",
        customSynopsis = "jishen rules diff A B",
        description = "列出两套规则的差别，连同两边的原文；自带的规则写作“自带”。",
        exitCodeList = {"0:已列出", "2:用法不对，或规则文件有错", "4:程序内部出错"})
final class RulesDiffCommand implements Callable<Integer> {
    private static final String SHIPPED = "自带";

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "规则文件夹，或“自带”")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "规则文件夹，或“自带”")
    private String after = "";

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = console.text();
        RulesSource.Changes old = source(before).read();
        RulesSource.Changes now = source(after).read();
        RuleData shipped = RulesSource.shippedFiles();
        String differences = RulesDiff.of(old.data().over(shipped), now.data().over(shipped));
        out.print(differences.isEmpty() ? "没有差别\n" : differences);
        List<Mistake> wrong =
                Stream.concat(old.mistakes().stream(), now.mistakes().stream()).toList();
        if (!wrong.isEmpty()) {
            throw new RuleDataException(wrong);
        }
        for (String path : now.aged()) {
            out.println(RulesSource.sayAged(path, now.version()));
        }
        out.flush();
        return ExitStatus.OK;
    }

    private static RulesSource source(String named) {
        return named.equals(SHIPPED) ? RulesSource.SHIPPED : new RulesSource(Path.of(named));
    }
}
