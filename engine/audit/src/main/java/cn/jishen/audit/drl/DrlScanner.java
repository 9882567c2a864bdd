package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into pieces, comments left out, and tells what no rule file may hold: signs that are not DRL, quotes
 * that do not close, and everything by which DRL, Java and MVEL could read one text in different ways. What the rules
 * may call is decided on these pieces, so that all three must see the same ones.
 */
final class DrlScanner {
    /** The longest first. */
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", ":=", "(", ")", ",", ";", ":", ".", "+", "-", "*", "/", "%", "<", ">",
            "=", "!", "?", "@");

    private final DataFile file;
    private final String text;
    private final Mistakes mistakes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean closed = true;

    private DrlScanner(DataFile file, Mistakes mistakes) {
        this.file = file;
        this.text = file.text();
        this.mistakes = mistakes;
    }

    /**
     * What was found.
     *
     * @param tokens in their order, one of kind END behind them
     * @param closed false when a quote does not close: what follows it on its line is then anyone's guess
     */
    record Scan(List<Token> tokens, boolean closed) {}

    /** Reads a file; what is wrong in its writing is added to the mistakes. */
    static Scan read(DataFile file, Mistakes mistakes) {
        DrlScanner scanner = new DrlScanner(file, mistakes);
        scanner.run();
        return new Scan(List.copyOf(scanner.tokens), scanner.closed);
    }

    private void run() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                line++;
                at++;
            } else if (sign == ' ' || sign == '\t') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = see(endOfLine());
            } else if (sign == '"') {
                string('"', '"');
            } else if (sign == '“' || sign == '＂') {
                string(sign, sign == '“' ? '”' : '＂');
            } else if (isPartOfWord(sign)) {
                word();
            } else {
                sign(sign);
            }
        }
        add(Token.Kind.END, "");
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Refuses hidden characters between here and there, and returns there. */
    private int see(int to) {
        for (int i = at; i < to; i++) {
            refuse(text.charAt(i));
        }
        return to;
    }

    /** Whether the character was refused; those are refused in comments and strings too. */
    private boolean refuse(char sign) {
        if (sign == '\\' || sign == '\'' || sign == '`') {
            String instead = sign == '\\' ? "换行用 \"…\" + \"…\"，正则式里的点写成[.]，数字写成[0-9]" : "引文用“”";
            mistakes.add(file.path(), line, "规则文件里不能有“" + sign + "”", "删去它；" + instead);
            return true;
        }
        int type = Character.getType(sign);
        boolean hidden = type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.CONTROL && sign != '\t');
        if (hidden) {
            mistakes.add(file.path(), line, "有看不见的字符（U+%04X）".formatted((int) sign), "删去这一行重新输入，不要从别处粘贴");
        }
        return hidden;
    }

    private void string(char opening, char closing) {
        int end = text.indexOf(closing, at + 1);
        int lineEnd = endOfLine();
        if (opening != '"') {
            String inside = text.substring(at + 1, end < 0 || end > lineEnd ? lineEnd : end);
            mistakes.add(file.path(), line, "字符串“" + inside + "”用中文引号括了起来", "字符串用半角的双引号（\"）括起来，里面的引文才用中文引号");
        }
        if (end < 0 || end > lineEnd) {
            closed = false;
            mistakes.add(
                    file.path(),
                    line,
                    "引号没有配对：“" + text.substring(at, lineEnd).strip() + "”",
                    "在字符串的末尾补上半角的双引号（\"）；里面的引文用中文引号；长文字换行写成 \"…\" + \"…\"");
            end = lineEnd;
        }
        String inside = text.substring(at + 1, end);
        see(end);
        add(Token.Kind.STRING, inside);
        at = Math.min(end + 1, lineEnd);
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isJavaIdentifierPart(sign) && !Character.isIdentifierIgnorable(sign);
    }

    private void word() {
        int from = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        String right = narrowed(word);
        if (!right.equals(word)) {
            mistakes.add(file.path(), line, "“" + word + "”里有全角的字母或数字", "改成半角的“" + right + "”");
        }
        boolean number = Character.isDigit(right.charAt(0));
        if (number && at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            from = ++at;
            while (at < text.length() && isPartOfWord(text.charAt(at))) {
                at++;
            }
            right += "." + text.substring(from, at);
        }
        if (number && !right.matches("[0-9]+(\\.[0-9]+)?[BL]?")) {
            mistakes.add(file.path(), line, "“" + right + "”不是数", "写成 12 或 12.5；名称不能以数字开头");
        }
        add(number ? Token.Kind.NUMBER : Token.Kind.WORD, right);
    }

    private static String narrowed(String word) {
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String narrow = WideSigns.right(c);
            right.append(narrow == null ? String.valueOf(c) : narrow);
        }
        return right.toString();
    }

    private void sign(char sign) {
        String right = WideSigns.right(sign);
        String found = SIGNS.stream()
                .filter(known -> text.startsWith(known, at))
                .findFirst()
                .orElse(null);
        if (found == null && !refuse(sign)) {
            String what = right == null ? "规则里不能用“" + sign + "”" : "写了全角的" + WideSigns.name(sign);
            String advice = right == null ? "删去它，照相近的规则写" : "改成半角的" + WideSigns.name(right.charAt(0)) + "；引号里的文字不用改";
            mistakes.add(file.path(), line, what, advice);
        }
        if (found == null && right != null && SIGNS.contains(right)) {
            found = right;
            at++;
        } else {
            at += found == null ? 1 : found.length();
        }
        if (found != null) {
            add(Token.Kind.SIGN, found);
        }
    }

    private void add(Token.Kind kind, String piece) {
        tokens.add(new Token(kind, piece, line));
    }
}
