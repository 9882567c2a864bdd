package cn.jishen.audit.drl;

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
 * @param file the file's path below the folder of the rules
 * @param head what stands before the first rule of the file: the package
 * @param text from “rule” to “end”
 * @param tree as parsed; its places count characters from the start of the file
 */
public record DrlRule(String file, String head, String text, RuleDescr tree) {

    /** The rules of one file; throws IllegalStateException for text that is no DRL. */
    public static List<DrlRule> in(String file, String text) {
        List<DrlRule> rules = new ArrayList<>();
        List<RuleDescr> trees = parsed(file, text).getRules();
        for (RuleDescr tree : trees) {
            String head = text.substring(0, trees.get(0).getStartCharacter());
            String own = text.substring(tree.getStartCharacter(), tree.getEndCharacter());
            rules.add(new DrlRule(file, head, own, tree));
        }
        return rules;
    }

    private static PackageDescr parsed(String file, String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr tree = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalStateException(file + ": " + parser.getErrors());
            }
            return tree;
        } catch (DroolsParserException e) {
            throw new IllegalStateException(file, e);
        }
    }

    public String name() {
        return tree.getName();
    }

    /** Whether it draws a conclusion that other rules ask for by name; else it raises or weighs findings. */
    public boolean concludes() {
        return file.startsWith("base");
    }

    /** Everything after “then”. */
    public String consequence() {
        return text.substring(consequenceStart());
    }

    /** Everything before “then”, the rule's name and annotations included. */
    public String beforeConsequence() {
        return text.substring(0, consequenceStart());
    }

    private int consequenceStart() {
        return text.lastIndexOf("\nthen") + 1;
    }

    /** The elements of the condition, as written, in their order. */
    public List<String> conditions() {
        List<? extends BaseDescr> elements = tree.getLhs().getDescrs();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int to = i + 1 < elements.size() ? offset(elements.get(i + 1)) : consequenceStart();
            conditions.add(text.substring(offset(elements.get(i)), to).strip());
        }
        return conditions;
    }

    /** Where a part of the rule begins in its text. */
    public int offset(BaseDescr part) {
        return part.getStartCharacter() - tree.getStartCharacter();
    }

    /** The whole text with one stretch of the file, which lies in this rule, replaced. */
    public String with(int from, int to, String replacement) {
        int start = tree.getStartCharacter();
        return text.substring(0, from - start) + replacement + text.substring(to - start);
    }

    /** A part of the rule as written. */
    public String source(int from, int to) {
        return text.substring(from - tree.getStartCharacter(), to - tree.getStartCharacter());
    }
}
