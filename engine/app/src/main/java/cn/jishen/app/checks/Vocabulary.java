package cn.jishen.app.checks;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The closed vocabulary of steps, read from their definitions. */
public final class Vocabulary {
    private static final List<Phrase> PHRASES = Arrays.stream(Steps.class.getDeclaredMethods())
            .sorted(Comparator.comparing(Method::getName))
            .map(Phrase::of)
            .filter(Objects::nonNull)
            .sorted(Comparator.<Phrase>comparingInt(phrase -> Phrase.KEYWORDS.indexOf(phrase.keyword()))
                    .thenComparing(Phrase::pattern))
            .toList();

    private Vocabulary() {}

    static List<Phrase> phrases() {
        return PHRASES;
    }

    /** The whole vocabulary for people: each step, what it means, an example. */
    public static String page() {
        StringBuilder page = new StringBuilder("""
                步骤以 假如、当、那么 开头，与上一步同类的可以写 并且、而且；… 处填写内容。
                表格的格里写 \\n 表示换行，空着表示空白格。
                """);
        for (String keyword : Phrase.KEYWORDS) {
            page.append("\n== ").append(keyword).append(" ==\n");
            if (keyword.equals("那么")) {
                page.append("下面的例子都接在这几步之后：\n").append(Steps.BEFORE_THEN.indent(4));
            }
            for (Phrase phrase : PHRASES) {
                if (phrase.keyword().equals(keyword)) {
                    page.append('\n')
                            .append(keyword)
                            .append(' ')
                            .append(phrase.readable())
                            .append('\n');
                    page.append(phrase.what().indent(2)).append("  例：\n");
                    page.append(phrase.example().indent(4));
                }
            }
        }
        return page.toString();
    }

    /** The step that a pattern of Cucumber stands for. */
    static Phrase of(String pattern) {
        return find(phrase -> phrase.pattern().equals(pattern)).get(0);
    }

    /** Whether a step, without its keyword, is in the vocabulary. */
    static boolean has(String text) {
        return !find(phrase -> phrase.matches(text)).isEmpty();
    }

    /** Every phrase that a step, without its keyword, may be, in readable form. */
    static List<String> readings(String text) {
        return find(phrase -> phrase.matches(text)).stream()
                .map(Phrase::readable)
                .toList();
    }

    /** What to write for a step that is not known. */
    static String advice(String keyword, String text) {
        String mended = Punctuation.mended(text);
        if (has(mended)) {
            return "写成“" + keyword + mended + "”，标点、字母、数字的全角和半角要与此一致";
        }
        List<String> readable = PHRASES.stream().map(Phrase::readable).toList();
        return "改成最接近的一步：" + String.join("；", Nearest.to(blanked(mended), readable))
                + "\n（用 jishen verify --steps 列出全部步骤和例子）";
    }

    private static List<Phrase> find(Predicate<Phrase> wanted) {
        return PHRASES.stream().filter(wanted).toList();
    }

    /** A text with … where a step may take a word or a number: in quotes, at numbers and at rule ids. */
    private static String blanked(String text) {
        return text.replaceAll("“[^”]*”", "“…”").replaceAll("[A-Z]?[0-9]+(?:\\.[0-9]+)?[a-z]?", "…");
    }
}
