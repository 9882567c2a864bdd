package cn.jishen.features.mutation;

import cn.jishen.features.Features;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * One DRL rule of a rule file.
 *
 * @param file the file, below the folder of the rules
 * @param head what stands before the first rule of the file: the package
 * @param text from “rule” to “end”
 * @param tree as parsed; its places count characters from the start of the file
 */
record DrlRule(Path file, String head, String text, RuleDescr tree) {

    /** All rules of all files, in the order of the files' names. */
    static List<DrlRule> all() {
        return Features.rules().stream().flatMap(file -> in(file).stream()).toList();
    }

    private static List<DrlRule> in(Path file) {
        String text = Features.read(Features.RULES.resolve(file));
        List<DrlRule> rules = new ArrayList<>();
        PackageDescr tree = parsed(file, text);
        for (RuleDescr rule : tree.getRules()) {
            String head = text.substring(0, tree.getRules().get(0).getStartCharacter());
            String own = text.substring(rule.getStartCharacter(), rule.getEndCharacter());
            rules.add(new DrlRule(file, head, own, rule));
        }
        return rules;
    }

    private static PackageDescr parsed(Path file, String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr tree = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalStateException(file + ": " + parser.getErrors());
            }
            return tree;
        } catch (DroolsParserException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    String name() {
        return tree.getName();
    }

    /** Whether it draws a conclusion that other rules ask for by name; else it raises or weighs findings. */
    boolean concludes() {
        return file.startsWith("base");
    }

    /** Where a part of the rule begins in its text. */
    int offset(BaseDescr part) {
        return part.getStartCharacter() - tree.getStartCharacter();
    }

    /** The whole text with one stretch of the file, which lies in this rule, replaced. */
    String with(int from, int to, String replacement) {
        int start = tree.getStartCharacter();
        return text.substring(0, from - start) + replacement + text.substring(to - start);
    }

    /** A part of the rule as written. */
    String source(int from, int to) {
        return text.substring(from - tree.getStartCharacter(), to - tree.getStartCharacter());
    }
}
