package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what is wrong in rule files that did not come with the program, before anything of them is compiled: DRL can
 * run any Java, and the compiler itself evaluates annotations. A file in which nothing was found calls nothing but what
 * is listed. One check is for the files of one folder, since no two may hold rules of one name. For one thread.
 */
public final class DrlCheck {
    private static final Set<String> GLOBALS = globals(RuleFiles.shipped().sharedHead());
    /** Names become comments and names of classes in what the compiler makes of a rule. */
    private static final Pattern NAME = Pattern.compile("[^/*@#{}$;]+");

    private final KnownNames names;
    private final Map<String, String> files = new HashMap<>();

    /** The names of the globals that the shared head declares: “global cn.jishen.rules.words.Lexicon 词表;”. */
    private static Set<String> globals(String head) {
        return head.lines()
                .filter(line -> line.startsWith("global "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1, line.indexOf(';')))
                .collect(Collectors.toSet());
    }

    public DrlCheck(KnownNames names) {
        this.names = names;
    }

    /** Adds everything that is wrong in one rule file to the mistakes. */
    public void check(DataFile file, Mistakes mistakes) {
        DrlScanner.Scan scan = DrlScanner.read(file, mistakes);
        if (!scan.closed()) {
            return;
        }
        List<RuleText> rules = Outline.of(file, scan.tokens(), mistakes);
        Set<String> own = new TreeSet<>();
        rules.forEach(rule -> own.addAll(NameCheck.drawn(rule)));
        NameCheck known = new NameCheck(file, names, mistakes);
        for (RuleText rule : rules) {
            name(file, rule, mistakes);
            Brackets.check(file, rule.condition(), mistakes);
            Brackets.check(file, rule.consequence(), mistakes);
            WordCheck.check(file, rule, GLOBALS, mistakes);
            known.check(rule, own);
        }
        new AnnotationCheck(file, names, mistakes).check(rules);
        new PlaceholderCheck(file, mistakes).check(rules);
    }

    private void name(DataFile file, RuleText rule, Mistakes mistakes) {
        if (rule.name().isBlank()) {
            return;
        }
        if (!NAME.matcher(rule.name()).matches()) {
            mistakes.add(file.path(), rule.line(), "规则名“" + rule.name() + "”里有不能用的符号", "规则名里只用文字、数字、空格和中文标点");
        }
        String place = file.path() + " 第" + rule.line() + "行";
        String other = files.putIfAbsent(rule.name(), place);
        if (other != null && !other.equals(place)) {
            mistakes.add(
                    file.path(), rule.line(), "规则名“" + rule.name() + "”在 " + other + "已经用了", "换一个名字；同名的规则后一条会顶掉前一条");
        }
    }

    /** The conclusions that the rules of a file draw by name, for {@link KnownNames#conclusions}. */
    public static Set<String> conclusions(DataFile file) {
        Mistakes untold = new Mistakes();
        Set<String> conclusions = new TreeSet<>();
        Outline.of(file, DrlScanner.read(file, untold).tokens(), untold)
                .forEach(rule -> conclusions.addAll(NameCheck.drawn(rule)));
        return conclusions;
    }
}
