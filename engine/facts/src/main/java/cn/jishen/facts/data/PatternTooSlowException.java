package cn.jishen.facts.data;

/** An expert's pattern that was given up on a text. */
public final class PatternTooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    PatternTooSlowException(String expression, String text) {
        super(createMessage(expression, text));
    }

    private static String createMessage(String expression, String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return "正则式“" + expression + "”在“" + shown + "”上试了" + TextPattern.MOST_STEPS / 10_000 + "万步还没有结果，已放弃"
                + "\n建议：避免在括号里外都用 + 或 *，如把“(a+)+”写成“a+”";
    }
}
