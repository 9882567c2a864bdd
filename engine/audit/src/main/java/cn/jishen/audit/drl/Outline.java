package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.rules.catalogue.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a file. What stands outside of conditions and consequences is all checked here: the package, what the
 * shared head imports too, annotations with one text each, and salience with a number; anything else is refused.
 * An annotation is evaluated by the compiler, so that one with a call in it would run it.
 */
final class Outline {
    private static final Set<String> PACKAGES = Set.of("cn.jishen.rules", "cn.jishen.rules.weighing");
    private static final String STEPS = "import cn.jishen.rules.weighing.Verdict.Step";
    /** What a file may open with although the shared head says it already, without blanks. */
    private static final Set<String> HEAD = (RuleFiles.shipped().sharedHead() + "\n" + STEPS + ";")
            .lines()
            .filter(line -> line.startsWith("import") || line.startsWith("global"))
            .map(line -> line.replaceAll("[\\s;]", ""))
            .collect(Collectors.toUnmodifiableSet());

    private final DataFile file;
    private final List<Token> tokens;
    private final Mistakes mistakes;
    private final List<RuleText> rules = new ArrayList<>();
    private int at;
    private boolean hasPackage;

    private Outline(DataFile file, List<Token> tokens, Mistakes mistakes) {
        this.file = file;
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    /** Finds the rules; what is wrong about them and around them is added to the mistakes. */
    static List<RuleText> of(DataFile file, List<Token> tokens, Mistakes mistakes) {
        Outline outline = new Outline(file, tokens, mistakes);
        outline.run();
        return outline.rules;
    }

    private void run() {
        while (token().kind() != Token.Kind.END) {
            if (isRule(at) || token().isWord("rule")) {
                packageIsFirst();
                rule();
            } else {
                outside();
            }
        }
        packageIsFirst();
        if (rules.isEmpty() && !file.path().endsWith("package.drl")) {
            mistake(1, "文件里没有一条规则", "照相近的规则写：rule \"…\" … when … then … end");
        }
    }

    private void packageIsFirst() {
        if (!hasPackage) {
            mistake(1, "开头没有“package”一行", "在第一条规则之前加一行 package cn.jishen.rules;");
            hasPackage = true;
        }
    }

    /** One line outside of rules. */
    private void outside() {
        Token first = token();
        StringBuilder said = new StringBuilder();
        while (token().kind() != Token.Kind.END && token().line() == first.line() && !isRule(at)) {
            boolean last = token().isSign(";");
            said.append(last ? "" : token().written());
            advance();
            if (last) {
                break;
            }
        }
        String shown = file.text().lines().toList().get(first.line() - 1).strip();
        if (first.isWord("package")) {
            hasPackage = true;
            if (!PACKAGES.contains(said.substring("package".length()))) {
                mistake(first.line(), "“" + shown + "”不是规则所在的包", "改成 package cn.jishen.rules;");
            }
        } else if (!HEAD.contains(said.toString())) {
            mistake(first.line(), "“" + shown + "”不能写在规则文件里", "删去它；规则之外只写 package 一行，引入与全局量各规则文件已经共用");
        }
    }

    /** Whether a rule begins here; a fact may have a property of that name. */
    private boolean isRule(int place) {
        Token before = tokens.get(Math.max(place - 1, 0));
        return tokens.get(place).isWord("rule") && next(place).isString() && !before.isSign(".") && !before.isSign("(");
    }

    private boolean isKeyword(String word) {
        return token().isWord(word)
                && !tokens.get(at - 1).isSign(".")
                && !(word.equals("end") && (next(at).isSign("(") || next(at).isSign(".")));
    }

    private void rule() {
        int line = token().line();
        advance();
        String name = "";
        if (token().isString()) {
            name = token().text();
            advance();
        } else {
            mistake(line, "“rule”后面没有用引号括起来的规则名", "写成 rule \"W02 …\"");
        }
        List<Annotation> annotations = head();
        boolean whole = keyword("when", name, line, "条件写在“when”和“then”之间");
        List<Token> condition = whole ? upTo("then") : List.of();
        whole = whole && keyword("then", name, line, "结果写在“then”和“end”之间");
        List<Token> consequence = whole ? upTo("end") : List.of();
        if (whole) {
            keyword("end", name, line, "每条规则以单独一行“end”结束");
        } else {
            while (token().kind() != Token.Kind.END && !isRule(at)) {
                advance();
            }
        }
        rules.add(new RuleText(name, line, annotations, condition, consequence));
    }

    private boolean stops() {
        return token().kind() == Token.Kind.END || isRule(at) || isKeyword("then") || isKeyword("end");
    }

    private boolean keyword(String word, String name, int line, String advice) {
        if (isKeyword(word)) {
            advance();
            return true;
        }
        mistake(line, "规则“" + name + "”没有“" + word + "”", "补上“" + word + "”；" + advice);
        return false;
    }

    private List<Token> upTo(String word) {
        int from = at;
        while (!isKeyword(word) && !stops()) {
            advance();
        }
        return tokens.subList(from, at);
    }

    /** Annotations, and salience with its number; where “when” is missing, what else stands here is its condition. */
    private List<Annotation> head() {
        List<Annotation> annotations = new ArrayList<>();
        Token alien = null;
        while (!isKeyword("when") && !stops()) {
            Token first = token();
            advance();
            if (first.isSign("@") && token().isWord()) {
                annotations.add(annotation());
            } else if (first.isWord("salience")) {
                salience(first);
            } else if (alien == null) {
                alien = first;
            }
        }
        if (alien != null && isKeyword("when")) {
            mistake(alien.line(), "“" + alien.written() + "”不能写在“when”之前", "这里只写注解和 salience，注解写成 @名称(\"…\")");
        }
        return annotations;
    }

    private void salience(Token word) {
        if (token().isSign("-")) {
            advance();
        }
        if (token().kind() == Token.Kind.NUMBER) {
            advance();
        } else {
            mistake(word.line(), "“salience”后面不是整数", "写成 salience 90");
        }
    }

    private Annotation annotation() {
        Token name = token();
        advance();
        StringBuilder value = new StringBuilder();
        boolean right = token().isSign("(");
        do {
            advance();
            right &= token().isString();
            value.append(token().text());
            if (right) {
                advance();
            }
        } while (right && token().isSign("+"));
        if (right && token().isSign(")")) {
            advance();
            return new Annotation(name.text(), value.toString(), name.line());
        }
        mistake(
                name.line(),
                "@" + name.text() + " 的内容不是一段用引号括起来的文字" + (right ? "，或少了“)”" : ""),
                "写成 @" + name.text() + "(\"…\")，里面的引文用“”");
        while (!stops() && !isKeyword("when") && !token().isSign("@")) {
            advance();
        }
        return new Annotation(name.text(), null, name.line());
    }

    /** Never past the END. */
    private void advance() {
        at = Math.min(at + 1, tokens.size() - 1);
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token next(int place) {
        return tokens.get(Math.min(place + 1, tokens.size() - 1));
    }

    private void mistake(int line, String what, String advice) {
        mistakes.add(file.path(), line, what, advice);
    }
}
