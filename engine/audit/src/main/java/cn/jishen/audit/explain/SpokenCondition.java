package cn.jishen.audit.explain;

import cn.jishen.audit.explain.ConditionWords.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of a rule as a sentence. The tree of DRL ends at the pattern: what stands between its brackets is text
 * for the parser too, so this reads it itself: or, and, not, comparison, path with calls.
 */
final class SpokenCondition {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|\\$?[\\p{L}_][\\p{L}\\p{N}_]*|\\$[\\p{L}\\p{N}_]+"
                    + "|\\d+(?:\\.\\d+)?|==|!=|>=|<=|&&|\\|\\||!\\.|[-+*/<>!().,:;])");

    private static final Map<String, String> COMPARED = Map.of(
            "==", "是", "!=", "不是", ">", "大于", ">=", "不小于", "<", "小于", "<=", "不大于", "contains", "含有", "matches", "合于");

    private static final Map<String, String> PLACES =
            Map.of("$行", "本行", "$项目", "本项目", "$文档", "本文件", "this", "它", "kcontext", "");

    private final ConditionWords words;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private SpokenCondition(ConditionWords words, String condition) {
        this.words = words;
        Matcher token = TOKEN.matcher(condition);
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
            token.region(end, condition.length());
        }
        if (!condition.substring(end).isBlank()) {
            throw new UnknownWordException();
        }
    }

    /** Something that the table has no words for. */
    private static final class UnknownWordException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What is said, and what is said where it does not hold; the second is empty for what is no statement. */
    private record Said(String text, String negated) {
        private Said turned() {
            return new Said(/* text= */ negated, /* negated= */ text);
        }
    }

    /** The condition in words; as it is written where the table does not have all of it. */
    static String of(String condition, ConditionWords words) {
        try {
            SpokenCondition spoken = new SpokenCondition(words, condition);
            String said = spoken.element();
            return spoken.at == spoken.tokens.size() ? said : condition;
        } catch (UnknownWordException | IndexOutOfBoundsException e) {
            return condition;
        }
    }

    private String element() {
        if (is("not") || is("exists")) {
            String lead = next().equals("not") ? "没有" : "有";
            return lead + pattern();
        }
        if (is("Inferred")) {
            return pattern();
        }
        Phrase type = tokens.size() > 1 && tokens.get(1).equals("(") ? words.of(tokens.get(0)) : null;
        return type != null && Character.isUpperCase(tokens.get(0).charAt(0)) ? "有" + pattern() : or().text();
    }

    /** “这样的指标行：…”; where a fact comes from its kind says. */
    private String pattern() {
        if (peek(1).equals(":")) {
            at += 2;
        }
        String type = next();
        expect("(");
        if (type.equals("Inferred")) {
            expect("name");
            expect("==");
            String name = next().replace("\"", "");
            at = tokens.size();
            return "推定“" + name + "”";
        }
        Phrase phrase = words.of(type);
        if (phrase == null) {
            throw new UnknownWordException();
        }
        List<String> asked = new ArrayList<>();
        while (!is(")")) {
            String constraint = constraint();
            if (!constraint.isEmpty()) {
                asked.add(constraint);
            }
            if (is(",")) {
                at++;
            }
        }
        expect(")");
        if (is("from")) {
            at = tokens.size();
        }
        return asked.isEmpty() ? phrase.text() : "这样的" + phrase.text() + "：" + String.join("，", asked);
    }

    /** Empty for what only ties a fact to the place. */
    private String constraint() {
        if (peek(1).equals(":")) {
            at += 2;
        }
        boolean joins = List.of("project", "id", "this", "about").contains(peek(0)) && peek(1).equals("==");
        if (joins && peek(2).startsWith("$")) {
            at += 3;
            while (is(".") || is("!.")) {
                at += 2;
            }
            return "";
        }
        return or().text();
    }

    private Said or() {
        return joined("||", "，或者", () -> joined("&&", "，并且", this::unary));
    }

    private Said joined(String sign, String joint, Supplier<Said> part) {
        Said first = part.get();
        if (!is(sign)) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        while (is(sign)) {
            at++;
            text.append(joint).append(part.get().text());
        }
        return new Said(text.toString(), "并非：" + text);
    }

    private Said unary() {
        if (!is("!")) {
            return comparison();
        }
        at++;
        Said said = unary();
        if (said.negated().isEmpty()) {
            throw new UnknownWordException();
        }
        return said.turned();
    }

    private Said comparison() {
        Said left = operand();
        boolean not = is("not") && (peek(1).equals("in") || COMPARED.containsKey(peek(1)));
        if (not) {
            at++;
        }
        if (is("in")) {
            at++;
            expect("(");
            List<String> all = new ArrayList<>();
            while (!is(")")) {
                all.add(operand().text());
                if (is(",")) {
                    at++;
                }
            }
            at++;
            String any = String.join("、", all);
            return new Said(left.text() + (not ? "不是" : "是") + any + (not ? "中的任何一种" : "之一"), "");
        }
        String sign = at < tokens.size() ? COMPARED.get(tokens.get(at)) : null;
        if (sign == null) {
            return left;
        }
        String written = next();
        if (is("null")) {
            at++;
            return new Said((written.equals("==") ? "没有" : "有") + left.text(), "");
        }
        return new Said(left.text() + (not ? "不" : "") + sign + operand().text(), "");
    }

    private Said operand() {
        Said first = primary();
        StringBuilder text = new StringBuilder(first.text());
        boolean several = false;
        while (is("+") || is("-") || is("*") || is("/")) {
            text.append(next()).append(primary().text());
            several = true;
        }
        return several ? new Said(text.toString(), "") : first;
    }

    private Said primary() {
        if (is("(")) {
            at++;
            Said inner = or();
            expect(")");
            return inner;
        }
        String token = next();
        if (token.startsWith("\"")) {
            return new Said("“" + token.substring(1, token.length() - 1) + "”", "");
        }
        return Character.isDigit(token.charAt(0)) ? new Said(token, "") : path(token);
    }

    /** Names with dots between, as long ones as the table has, each said of the one before. */
    private Said path(String first) {
        String name = first;
        Said said = new Said("", "");
        if (PLACES.containsKey(first)) {
            said = new Said(String.valueOf(PLACES.get(first)), "");
            name = "";
        } else if (first.startsWith("$")) {
            said = new Said(first.substring(1), "");
            name = "";
        }
        List<String> arguments = new ArrayList<>();
        while (true) {
            if (is("(")) {
                arguments.addAll(arguments());
            }
            boolean more = is(".") || is("!.");
            String longer = more ? (name.isEmpty() ? "" : name + ".") + peek(1) : "";
            boolean known = words.of(name) != null;
            // A longer name says more: 指标值的类型 stands in the table as one.
            if (more && (name.isEmpty() || !known || words.of(longer) != null) && arguments.isEmpty()) {
                at += 2;
                name = longer;
                continue;
            }
            if (!name.isEmpty()) {
                said = said(name, said, arguments);
            }
            if (!more) {
                return said;
            }
            at += 2;
            name = tokens.get(at - 1);
            arguments = new ArrayList<>();
        }
    }

    private Said said(String name, Said before, List<String> arguments) {
        Phrase phrase = words.of(name);
        if (phrase == null) {
            throw new UnknownWordException();
        }
        boolean placed = phrase.text().contains("{}");
        String subject = before.text();
        String lead = placed || subject.isEmpty() ? "" : subject + (phrase.isStatement() ? "" : "的");
        return new Said(
                lead + Phrase.fill(phrase.text(), subject, arguments),
                phrase.isStatement() ? lead + Phrase.fill(phrase.negated(), subject, arguments) : "");
    }

    private List<String> arguments() {
        expect("(");
        List<String> all = new ArrayList<>();
        while (!is(")")) {
            String said = or().text();
            boolean quoted = said.startsWith("“") && said.indexOf('”') == said.length() - 1;
            all.add(quoted ? said.substring(1, said.length() - 1) : said);
            if (is(",")) {
                at++;
            }
        }
        at++;
        return all;
    }

    private String peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }

    private boolean is(String token) {
        return peek(0).equals(token);
    }

    private String next() {
        return tokens.get(at++);
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw new UnknownWordException();
        }
    }
}
