package cn.jishen.intake.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may befall the pieces of a part; which of it does, and where, the fuzzer's data say. */
final class Edits {
    /** Damage, not size, is tried here: that is what the tests of hostile files are for. */
    private static final int MOST_TOKENS = 60_000;

    private static final int[] TIMES = {1, 1, 2, 3, 9, 60, 450, 6_000};
    private static final String[] NUMBERS = {
        "0",
        "-1",
        "1",
        "2",
        "63",
        "255",
        "65535",
        "65536",
        "2147483647",
        "-2147483648",
        "4294967296",
        "99999999999999999999",
        "1e308",
        "NaN",
        ""
    };
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern VALUE = Pattern.compile("(?<==['\"])[^'\"]*(?=['\"])");
    private static final Pattern TAG = Pattern.compile("</?([\\w:.-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final FuzzedDataProvider data;
    private final List<String> words;
    private final List<String> tokens;

    /** @param tokens changed in place */
    Edits(FuzzedDataProvider data, List<String> words, List<String> tokens) {
        this.data = data;
        this.words = words;
        this.tokens = tokens;
    }

    void one() {
        if (tokens.isEmpty()) {
            tokens.add(word());
            return;
        }
        int at = data.consumeInt(0, tokens.size() - 1);
        switch (data.consumeInt(0, 10)) {
            case 0 -> range(at).clear();
            case 1 -> repeat(at);
            case 2 -> move(at);
            case 3 -> tokens.addAll(place(), List.copyOf(range(at)));
            case 4 -> tokens.set(at, tokens.get(place() % tokens.size()));
            case 5 -> tokens.set(at, replaced(tokens.get(at), NUMBER, data.pickValue(NUMBERS)));
            case 6 -> tokens.add(at, word());
            case 7 -> tokens.set(at, overwritten(tokens.get(at)));
            case 8 -> tokens.subList(at, tokens.size()).clear();
            case 9 -> nest(at);
            default -> tokens.set(at, replaced(tokens.get(at), VALUE, value()));
        }
    }

    private int place() {
        return data.consumeInt(0, tokens.size());
    }

    private String word() {
        return data.pickValue(words);
    }

    /** The text of an attribute somewhere. */
    private String value() {
        Matcher matcher = VALUE.matcher(tokens.get(place() % tokens.size()));
        return matcher.find() ? matcher.group() : data.pickValue(NUMBERS);
    }

    /** An element from its tag to its end, at times; else some pieces. */
    private List<String> range(int at) {
        int end = data.consumeInt(0, 3) == 0 ? -1 : end(at);
        return tokens.subList(at, Math.min(tokens.size(), end > 0 ? end : at + data.consumeInt(1, 8)));
    }

    /** Behind the end of the element that begins there; 0 where none does. */
    private int end(int at) {
        String name = name(at);
        int depth = 0;
        for (int i = at; name != null && i < tokens.size(); i++) {
            if (name.equals(name(i))) {
                depth += tokens.get(i).startsWith("</") ? -1 : tokens.get(i).endsWith("/>") ? 0 : 1;
                if (depth <= 0) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private String name(int at) {
        Matcher matcher = TAG.matcher(tokens.get(at));
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    private void repeat(int at) {
        List<String> range = List.copyOf(range(at));
        int times = Math.min(TIMES[data.consumeInt(0, TIMES.length - 1)], MOST_TOKENS / (range.size() + 1));
        if (tokens.size() < MOST_TOKENS) {
            tokens.addAll(
                    at,
                    Collections.nCopies(times, range).stream()
                            .flatMap(List::stream)
                            .toList());
        }
    }

    private void move(int at) {
        List<String> range = range(at);
        List<String> moved = List.copyOf(range);
        range.clear();
        tokens.addAll(place(), moved);
    }

    /** The element in itself, again and again. */
    private void nest(int at) {
        int end = end(at);
        int times = TIMES[data.consumeInt(0, TIMES.length - 1)];
        if (end > at + 1 && tokens.size() < MOST_TOKENS) {
            tokens.addAll(end - 1, Collections.nCopies(times, tokens.get(end - 1)));
            tokens.addAll(at, Collections.nCopies(times, tokens.get(at)));
        }
    }

    private String replaced(String token, Pattern what, String by) {
        List<int[]> found = new ArrayList<>();
        what.matcher(token).results().limit(50).forEach(m -> found.add(new int[] {m.start(), m.end()}));
        if (found.isEmpty()) {
            return token;
        }
        int[] one = found.get(data.consumeInt(0, found.size() - 1));
        return token.substring(0, one[0]) + by + token.substring(one[1]);
    }

    private String overwritten(String token) {
        StringBuilder bytes = new StringBuilder(token);
        int at = data.consumeInt(0, token.length());
        for (byte b : data.consumeBytes(data.consumeInt(1, 8))) {
            if (at < bytes.length()) {
                bytes.setCharAt(at++, (char) (b & 0xFF));
            }
        }
        return bytes.toString();
    }
}
