package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the lists, thresholds, occasions of advice and conclusions that a rule asks for by name exist. */
final class NameCheck {
    /** Methods of 词表 whose first argument is a text, not the name of a list. */
    private static final Set<String> OF_TEXTS = Set.of("sameNoun", "nouns", "all");

    /** What is asked of a text that was read, with the name of a list first. */
    private static final Set<String> OF_LISTS =
            Set.of("has", "is", "begins", "ends", "isOnly", "word", "found", "without", "before", "sharesWord");

    /** Types of what a file says, and how the rules see it; no rule would ever meet the former. */
    private static final Map<String, String> READ =
            Map.of("Indicator", "RowReading", "Project", "ProjectReading", "Disclosure", "DocumentReading");

    private final DataFile file;
    private final KnownNames names;
    private final Mistakes mistakes;

    NameCheck(DataFile file, KnownNames names, Mistakes mistakes) {
        this.file = file;
        this.names = names;
        this.mistakes = mistakes;
    }

    /** @param own conclusions that the file itself draws */
    void check(RuleText rule, Set<String> own) {
        for (List<Token> tokens : List.of(rule.condition(), rule.consequence())) {
            for (int i = 0; i + 4 < tokens.size(); i++) {
                if (tokens.get(i + 1).isSign(".") && tokens.get(i + 3).isSign("(")) {
                    global(tokens, i);
                }
            }
        }
        unread(rule.condition());
        Set<String> conclusions = new TreeSet<>(names.conclusions());
        conclusions.addAll(own);
        conclusions(rule.condition(), conclusions);
    }

    /** {@code 词表.in("…"}: a word, a dot, a word, a bracket and the name. */
    private void global(List<Token> tokens, int i) {
        Token name = tokens.get(i + 4);
        if (!name.isString()) {
            return;
        }
        boolean continued = i + 5 < tokens.size() && tokens.get(i + 5).isSign("+");
        switch (tokens.get(i).text()) {
            case "词表" -> {
                if (!OF_TEXTS.contains(tokens.get(i + 2).text())) {
                    known(name, continued, names.lists(), "词表", "在 words 里加一份名称是它的词表");
                }
            }
            case "参数" -> known(name, continued, names.thresholds(), "参数", "在 parameters/thresholds.csv 里加一行");
            case "写法" -> known(name, continued, names.occasions(), "写法的场合", "在 parameters/advice.csv 里加一行");
            default -> {
                if (OF_LISTS.contains(tokens.get(i + 2).text())) {
                    known(name, continued, names.lists(), "词表", "在 words 里加一份名称是它的词表");
                }
            }
        }
    }

    /** A pattern of what was not read matches nothing, whatever it asks. */
    private void unread(List<Token> condition) {
        for (int i = 0; i + 1 < condition.size(); i++) {
            Token type = condition.get(i);
            String reading = READ.get(type.text());
            if (reading != null && condition.get(i + 1).isSign("(")) {
                mistakes.add(
                        file.path(),
                        type.line(),
                        "规则看不到“" + type.text() + "”，看到的是读过的“" + reading + "”",
                        "写成“" + reading + "(…)”；词表.in(\"表\", level3) 写成 name.has(\"表\")，见 rules/README.md");
            }
        }
    }

    /** @param continued whether the text goes on behind a +, so that it is only the beginning of a name */
    private void known(Token name, boolean continued, Collection<String> known, String kind, String otherwise) {
        boolean found =
                continued ? known.stream().anyMatch(one -> one.startsWith(name.text())) : known.contains(name.text());
        if (!found) {
            mistakes.add(
                    file.path(),
                    name.line(),
                    continued ? "没有以“" + name.text() + "”开头的" + kind : "没有名为“" + name.text() + "”的" + kind,
                    NearestWords.advice(name.text(), known, otherwise));
        }
    }

    private void conclusions(List<Token> tokens, Set<String> known) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord("Inferred") && tokens.get(i + 1).isSign("(")) {
                for (List<Token> argument : Brackets.arguments(tokens, i + 1)) {
                    if (!argument.isEmpty() && argument.get(0).isWord("name")) {
                        argument.stream()
                                .filter(Token::isString)
                                .forEach(name -> known(
                                        name, false, known, "推定", "写一条推定它的规则：insertLogical(new Inferred(\"…\", $行))"));
                    }
                }
            }
        }
    }

    /** The conclusions that a rule draws by name. */
    static Set<String> drawn(RuleText rule) {
        Set<String> drawn = new TreeSet<>();
        List<Token> tokens = rule.consequence();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean draws = tokens.get(i).isWord("new")
                    && tokens.get(i + 1).isWord("Inferred")
                    && tokens.get(i + 2).isSign("(");
            if (draws && tokens.get(i + 3).isString()) {
                drawn.add(tokens.get(i + 3).text());
            }
        }
        return drawn;
    }
}
