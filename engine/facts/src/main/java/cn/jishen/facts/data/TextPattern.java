package cn.jishen.facts.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of a rule file. One that an expert wrote is given up after {@link #MOST_STEPS} looks at the
 * text,
 * because a pattern of ten characters can otherwise keep a machine busy for years. Immutable.
 */
public final class TextPattern {
    /** Shipped patterns need fewer than ten thousand for the longest cell. */
    static final int MOST_STEPS = 2_000_000;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final boolean capped;

    private TextPattern(Pattern pattern, boolean capped) {
        this.pattern = pattern;
        this.capped = capped;
    }

    /** A pattern that is found in no text. */
    public static TextPattern none() {
        return new TextPattern(NOTHING, false);
    }

    /** A pattern of a rule file; where it is broken, the mistake is added and the pattern is found in no text. */
    public static TextPattern of(String expression, DataFile file, int line, Mistakes mistakes) {
        try {
            return new TextPattern(Pattern.compile(expression), !file.shipped());
        } catch (PatternSyntaxException e) {
            mistakes.add(file.path(), line, "正则式“" + expression + "”" + PatternTrouble.of(e), PatternTrouble.advice(e));
            return none();
        }
    }

    /** A matcher on the text; PatternTooSlowException out of its methods when the pattern is given up. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(capped ? new CountedText(text, this) : text);
    }

    public boolean isFoundIn(CharSequence text) {
        return matcher(text).find();
    }

    public boolean isWhole(CharSequence text) {
        return matcher(text).matches();
    }

    /** The first match; null when there is none. */
    public @Nullable Matcher firstIn(CharSequence text) {
        Matcher matcher = matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** As written. */
    public String expression() {
        return pattern.pattern();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final CharSequence text;
        private final TextPattern pattern;
        private int steps;

        CountedText(CharSequence text, TextPattern pattern) {
            this.text = text;
            this.pattern = pattern;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new PatternTooSlowException(pattern.expression(), text.toString());
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
