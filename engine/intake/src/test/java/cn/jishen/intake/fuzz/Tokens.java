package cn.jishen.intake.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a part into the pieces that mutations move: one character a byte, so that nothing is lost. */
enum Tokens {
    MARKUP("<[^>]*>|[^<]+|<"),
    LINES("<[^>\r\n]*>|[^<\r\n]+|<|[\r\n]+"),
    WORDS("[^\\s<>/\\[\\]()]+|[<>/\\[\\]()]|\\s+"),
    CELLS("[^\t\n| ]+|[\t\n| ]"),
    FOUR_BYTES(".{1,4}"),
    ZIP("PK..|(?:(?!PK).){1,4}"),
    /** Records of two bytes of type, two of length, and their data. */
    BIFF("");

    private final Pattern pattern;

    Tokens(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    List<String> of(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return this == BIFF
                ? records(text)
                : pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        int at = 0;
        while (at + 4 <= text.length()) {
            int end = Math.min(text.length(), at + 4 + text.charAt(at + 2) + 256 * text.charAt(at + 3));
            records.add(text.substring(at, end));
            at = end;
        }
        records.add(text.substring(at));
        return records;
    }

    /** A word of a dictionary as it stands in a file: binary as it is, all else in UTF-8. */
    static String encoded(String word) {
        return word.chars().allMatch(c -> c <= 0xFF)
                ? word
                : new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static byte[] join(List<String> tokens) {
        return String.join("", tokens).getBytes(StandardCharsets.ISO_8859_1);
    }
}
