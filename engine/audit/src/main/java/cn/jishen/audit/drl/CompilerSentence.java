package cn.jishen.audit.drl;

import cn.jishen.facts.data.NearestWords;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the compiler in Chinese.
 *
 * @param about the words in question, as they stand in the file; empty where it names none
 */
record CompilerSentence(String about, String what, String advice) {
    /** Of a sentence that is not known; some carry the whole stack behind them. */
    private static final int MOST_SHOWN = 200;

    private static final String SEE = "照相近的规则写；事实的属性和函数见 rules/README.md";

    /** How the compiler begins a sentence, and what is made of its groups. */
    private record Form(Pattern said, Function<Matcher, CompilerSentence> chinese) {}

    private static final List<Form> FORMS = List.of(
            form(
                    "(?:\\[ERR \\d+] )?Line \\d+:\\d+ .*'<eof>'.*",
                    m -> sentence("", "文件写到末尾，还有没写完的规则或括号", "补上缺的“)”或“end”")),
            form("\\[ERR 104].*", m -> sentence("", "条件的行末多了分号", "删去分号")),
            form(
                    "\\[ERR \\d+] Line \\d+:\\d+ [^']*'([^']+)'(?: in rule \"([^\"]*)\")?.*",
                    m -> sentence(
                            m.group(1),
                            in(m.group(2)) + "读到“" + m.group(1) + "”读不下去",
                            "看它前面是否少了词、逗号、运算符、括号，或“when”“then”“end”")),
            form("(?:\\[ERR \\d+] )?Line \\d+:\\d+ .*", m -> sentence("", "这里的写法不对", "看这一行和上一行是否少了词、逗号、运算符或括号")),
            form("Unable to resolve ObjectType '([^']*)'.*", m -> unknownType(m.group(1))),
            form(
                    "Unable to Analyse Expression (.*?):\\s*\\[Error: unable to resolve method using strict-mode: "
                            + "([\\w.$]+)\\.([^.()]+)\\(.*",
                    m -> unknownMember(m.group(1), m.group(2), m.group(3))),
            form("Unable to Analyse Expression (.*?):\n.*", m -> expression(m.group(1))),
            form("Unable to (?:analyze|Analyse) [Ee]xpression '?([^\n]*?)'?[:\n]?.*", m -> expression(m.group(1))),
            form("Duplicate declaration for variable '([^']*)'.*", m -> duplicate(m.group(1))),
            form(
                    "Field Reader does not exist for declaration '[^']*' in '([^']*)'.*",
                    m -> sentence(m.group(1), "“" + m.group(1) + "”取的不是这种事实的属性", SEE)),
            form(
                    "Predicate '([^\n]*)' must be a Boolean expression.*",
                    m -> sentence(m.group(1), "“" + m.group(1) + "”不是能成立或不成立的条件", "写成比较，如“… == …”“… > …”")),
            form(
                    "Syntax error(?: on tokens?)? \"([^\"]*)\".*",
                    m -> sentence(m.group(1), "“" + m.group(1) + "”附近的写法不对", "看前后是否少了或多了逗号、分号、括号")),
            form(
                    "Syntax error, insert \"([^\"]*)\".*",
                    m -> sentence("", "规则的结果里少了“" + m.group(1) + "”", "补上；每一句以分号结尾")),
            form(
                    "The method ([^(]+)\\([^)]*\\) is undefined for the type (\\S+)",
                    m -> unknownMember("", m.group(2), m.group(1))),
            form(
                    "The method ([^(]+)\\(.*\\) in the type .* is not applicable for the arguments \\((.*)\\)",
                    m -> wrongArguments(m)),
            form("The constructor ([^(]+)\\((.*)\\) is undefined", CompilerSentence::wrongArguments),
            form("Duplicate local variable (\\S+)", m -> duplicate(m.group(1))),
            form("(\\S+) cannot be resolved to a type", m -> unknownType(m.group(1))),
            form("(\\S+) cannot be resolved(?: to a variable)?(?: or is not a field)?", m -> unknown(m.group(1))),
            form(
                    "Type mismatch: cannot convert from (.+) to (.+)",
                    m -> sentence(
                            "",
                            "要的是 " + simple(m.group(2)) + "，给的是 " + simple(m.group(1)),
                            "换成同一种值；函数给什么值见 rules/README.md")),
            form(
                    "Incompatible operand types (.+) and (.+)",
                    m -> sentence("", "不能把 " + simple(m.group(1)) + " 与 " + simple(m.group(2)) + " 相比", "换成同一种值再比")),
            form(
                    "The operator (\\S+) is undefined for the argument type\\(s\\) (.+)",
                    m -> sentence(
                            m.group(1),
                            "“" + m.group(1) + "”不能用在 " + simple(m.group(2)) + " 上",
                            "数用 multiply、minus 等函数算，比大小写在条件里")));

    /** What is wrong, without the expression it was found in: the compiler tries some in several ways. */
    String fault() {
        return what.substring(what.lastIndexOf("”里，") + 1);
    }

    static CompilerSentence of(String message) {
        for (Form form : FORMS) {
            Matcher matcher = form.said().matcher(message);
            if (matcher.matches()) {
                return form.chinese().apply(matcher);
            }
        }
        String flat = message.replaceAll("\\s+", " ");
        String shown = flat.length() <= MOST_SHOWN ? flat : flat.substring(0, MOST_SHOWN) + "…";
        return sentence("", "规则编译不过（原文：" + shown + "）", SEE);
    }

    private static Form form(String said, Function<Matcher, CompilerSentence> chinese) {
        return new Form(Pattern.compile(said, Pattern.DOTALL), chinese);
    }

    private static CompilerSentence sentence(String about, String what, String advice) {
        return new CompilerSentence(about, what, advice);
    }

    private static String in(@Nullable String rule) {
        return rule == null ? "" : "规则“" + rule + "”";
    }

    private static CompilerSentence expression(String expression) {
        String flat = expression.replaceAll("\\s+", " ").strip();
        return sentence(expression.strip(), "看不懂“" + flat + "”", SEE);
    }

    private static CompilerSentence duplicate(String name) {
        return sentence(name, "变量“" + name + "”定义了两次", "给其中一个换一个名字");
    }

    private static CompilerSentence unknown(String name) {
        Collection<String> known = Vocabulary.SHIPPED.members();
        return sentence(name, "没有“" + name + "”", NearestWords.advice(name, known, "变量先在条件里写“$… : …”再用"));
    }

    private static CompilerSentence unknownType(String name) {
        return sentence(name, "没有“" + name + "”这种事实", NearestWords.advice(name, Vocabulary.SHIPPED.types(), SEE));
    }

    private static CompilerSentence wrongArguments(Matcher said) {
        String name = said.group(1);
        return sentence(name, "“" + name + "(…)”不能这样给值：给的是（" + simple(said.group(2)) + "）", "对照用它的其他规则，看值的个数、次序和种类");
    }

    /** @param expression in which it stands; empty where that is not known */
    private static CompilerSentence unknownMember(String expression, String type, String member) {
        if (member.codePoints().anyMatch(c -> c == '$' || c > 127)) {
            return sentence(member, "没有“" + member + "”这个变量", "变量先在条件里写“$… : …”再用");
        }
        String simple = simple(type);
        Set<String> known = Vocabulary.SHIPPED.members(simple);
        String flat = expression.replaceAll("\\s+", " ").strip();
        boolean exists = known != null && known.contains(member);
        String what = exists ? simple + " 的“" + member + "(…)”不能这样给值" : simple + " 没有“" + member + "”这个属性或方法";
        return sentence(
                expression.isEmpty() ? member : expression.strip(),
                (flat.isEmpty() || flat.equals(member) ? "" : "“" + flat + "”里，") + what,
                known == null || exists ? SEE : NearestWords.advice(member, known, SEE));
    }

    /** Names of types without their packages, parameters kept: “int, List<Claim>”. */
    private static String simple(String types) {
        return types.replaceAll("[\\w.]+\\.(?=[A-Z])", "").replace('$', '.');
    }
}
