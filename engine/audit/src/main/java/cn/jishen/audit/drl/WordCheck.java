package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import cn.jishen.facts.data.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a condition and a consequence may say. DRL can run any Java, so that every word that is not listed is refused;
 * a word that is harmless in one place (with, of a value) may not stand in another, where it means something else.
 */
final class WordCheck {
    private static final Set<String> OF_CONDITIONS = Token.words("""
            not exists forall and or from accumulate collect in contains memberOf matches str this null true
            false count sum average min max collectList collectSet
            """);
    private static final Set<String> OF_CONSEQUENCES =
            Set.of("new", "null", "true", "false", "boolean", "int", "raise", "insertLogical", "kcontext");
    private static final Set<String> CALLED_IN_CONSEQUENCES = Set.of("raise", "insertLogical");
    /** Known to those who write DRL or Java; said to be forbidden, where other words are said to be unknown. */
    private static final Set<String> FORBIDDEN = Token.words("""
            import function global declare query eval dialect class getClass java javax org cn com System
            Runtime Thread Class ClassLoader ProcessBuilder forName drools insert insertAsync update modify
            delete retract while for foreach do until if else switch try throw synchronized static with def
            proto isdef getKieRuntime getKnowledgeRuntime load wait notify notifyAll clone return instanceof
            """);
    /** Words of MVEL, DRL or Java that are blocks or declarations where no dot stands before them. */
    private static final Set<String> ONLY_BEHIND_DOT = Set.of("with", "def", "function", "delete", "insert", "update");

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    private static final String ADVICE = "删去它；规则只能用列出的事实、词表、参数和函数（见 rules/README.md），要新算法的请程序员做成函数";

    private final DataFile file;
    private final RuleText rule;
    private final Mistakes mistakes;
    private final Vocabulary vocabulary = Vocabulary.SHIPPED;
    private final Set<String> variables;

    private WordCheck(DataFile file, RuleText rule, Set<String> globals, Mistakes mistakes) {
        this.file = file;
        this.rule = rule;
        this.mistakes = mistakes;
        this.variables = new TreeSet<>(globals);
        bind(rule.condition(), false);
        bind(rule.consequence(), true);
    }

    static void check(DataFile file, RuleText rule, Set<String> globals, Mistakes mistakes) {
        WordCheck check = new WordCheck(file, rule, globals, mistakes);
        check.check(rule.condition(), false);
        check.check(rule.consequence(), true);
    }

    /** In a condition {@code $行 : …} binds a variable, in a consequence {@code List $行 = …} does. */
    private void bind(List<Token> tokens, boolean consequence) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean bound = consequence ? i > 0 && next.isSign("=") : next.isSign(":") || next.isSign(":=");
            if (bound && tokens.get(i).isOwnName()) {
                variables.add(tokens.get(i).text());
            }
        }
    }

    private void check(List<Token> tokens, boolean consequence) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean dotted = i > 0 && tokens.get(i - 1).isSign(".");
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSign("(");
            if (token.isSign("@") || (token.isSign("?") && !consequence)) {
                mistake(token, "规则“" + rule.name() + "”的条件和结果里不能用“" + token.text() + "”", "删去它，照相近的规则写");
            } else if (token.isString() && i > 0 && tokens.get(i - 1).isString()) {
                mistake(
                        token,
                        "两段文字之间少了逗号或“+”：“" + tokens.get(i - 1).written() + " " + token.written() + "”",
                        "补上；文字里的引文用中文引号");
            } else if (token.isWord("matches") && !dotted) {
                pattern(token, i + 1 < tokens.size() ? tokens.get(i + 1) : token);
            } else if (token.isWord("kcontext")) {
                kcontext(tokens, i);
            } else if (token.isOwnName()) {
                own(token, dotted);
            } else if (token.isWord()) {
                boolean fresh = i > 0 && tokens.get(i - 1).isWord("new");
                word(token, new Place(consequence, dotted, called, fresh));
            }
        }
    }

    /** Where a word stands: behind a dot, before a bracket, behind new. */
    private record Place(boolean consequence, boolean dotted, boolean called, boolean fresh) {}

    private void kcontext(List<Token> tokens, int i) {
        boolean given = i > 1
                && tokens.get(i - 1).isSign("(")
                && tokens.get(i - 2).isWord("raise")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSign(",");
        if (!given) {
            mistake(tokens.get(i), "“kcontext”只能写作 raise 的第一项", "写成 raise(kcontext, $行, VALUE, …)");
        }
    }

    /** Patterns of conditions are not capped in time, those of word lists are. */
    private void pattern(Token word, Token expression) {
        if (!expression.isString()) {
            mistake(word, "“matches”后面不是用引号括起来的正则式", "写成 matches \"…\"");
        } else if (REPEATED_GROUP.matcher(expression.text()).find()) {
            mistake(word, "正则式“" + expression.text() + "”重复一个括号，可能永远算不完", "把它写进词表（行首加“~”），用 name.has(\"表名\") 来查");
        } else {
            TextPattern.of(expression.text(), file, expression.line(), mistakes);
        }
    }

    private void own(Token token, boolean dotted) {
        if (dotted || !variables.contains(token.text())) {
            mistake(
                    token,
                    "规则“" + rule.name() + "”里没有“" + token.text() + "”" + (dotted ? "这个属性" : "这个变量"),
                    NearestWords.advice(token.text(), variables, "先在条件里写“$… : …”，再用它"));
        }
    }

    private void word(Token token, Place place) {
        String word = token.text();
        if (place.fresh() ? vocabulary.isType(word) : isKnown(word, place)) {
            return;
        }
        if (FORBIDDEN.contains(word)) {
            mistake(token, "规则里不能用“" + word + "”", ADVICE);
        } else if (place.fresh()) {
            mistake(token, "规则里不能 new “" + word + "”", NearestWords.advice(word, vocabulary.types(), ADVICE));
        } else if (place.consequence() && place.called() && !place.dotted()) {
            mistake(token, "规则的结果里不能调用“" + word + "(…)”", NearestWords.advice(word, CALLED_IN_CONSEQUENCES, ADVICE));
        } else {
            boolean type = Character.isUpperCase(word.charAt(0)) && !place.dotted();
            String kind = type ? "没有“" + word + "”这种事实、函数或常量" : "没有“" + word + "”这个属性或方法";
            mistake(token, kind, NearestWords.advice(word, candidates(type, place), ADVICE));
        }
    }

    private boolean isKnown(String word, Place place) {
        if (place.dotted()) {
            return vocabulary.isMember(word) || vocabulary.isType(word);
        }
        if (place.consequence() && place.called()) {
            return CALLED_IN_CONSEQUENCES.contains(word);
        }
        Set<String> keywords = place.consequence() ? OF_CONSEQUENCES : OF_CONDITIONS;
        return keywords.contains(word)
                || vocabulary.isType(word)
                || (vocabulary.isMember(word) && !ONLY_BEHIND_DOT.contains(word));
    }

    private List<String> candidates(boolean type, Place place) {
        List<String> all = new ArrayList<>(type ? vocabulary.types() : vocabulary.members());
        if (type) {
            vocabulary.members().stream()
                    .filter(name -> Character.isUpperCase(name.charAt(0)))
                    .forEach(all::add);
        } else if (!place.dotted()) {
            all.addAll(place.consequence() ? OF_CONSEQUENCES : OF_CONDITIONS);
        }
        return all;
    }

    private void mistake(Token token, String what, String advice) {
        mistakes.add(file.path(), token.line(), what, advice);
    }
}
