package cn.jishen.rules.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word list.
 *
 * @param name as rules call it
 * @param purpose what it is for
 * @param source where the words come from: a document, or 审核惯例
 * @param since the date from which it holds, YYYY-MM-DD
 * @param file where it stands
 * @param words the longest first
 * @param patterns regular expressions
 */
public record WordList(
        String name,
        String purpose,
        String source,
        String since,
        String file,
        List<String> words,
        List<Pattern> patterns) {

    static WordList parse(String file, List<String> lines) {
        Map<String, String> head = new HashMap<>();
        List<String> words = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("#")) {
                int colon = text.indexOf('：');
                if (colon > 0) {
                    head.putIfAbsent(
                            text.substring(1, colon).strip(),
                            text.substring(colon + 1).strip());
                }
            } else if (text.startsWith("~")) {
                patterns.add(Pattern.compile(text.substring(1)));
            } else if (!text.isEmpty()) {
                words.add(text);
            }
        }
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return new WordList(
                need(head, "名称", file),
                need(head, "用途", file),
                need(head, "来源", file),
                need(head, "生效", file),
                file,
                List.copyOf(words),
                List.copyOf(patterns));
    }

    private static String need(Map<String, String> head, String key, String file) {
        String value = head.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("词表“" + file + "”的开头缺少“# " + key + "：”\n建议：在文件开头补上这一行");
        }
        return value;
    }

    boolean isWhole(String text) {
        String bare = bare(text);
        return words.contains(bare)
                || patterns.stream().anyMatch(p -> p.matcher(bare).matches());
    }

    boolean isHead(String text) {
        String bare = bare(text);
        return words.stream().anyMatch(bare::startsWith)
                || patterns.stream().anyMatch(p -> p.matcher(bare).lookingAt());
    }

    boolean isTail(String text) {
        String bare = bare(text);
        return words.stream().anyMatch(bare::endsWith)
                || patterns.stream().anyMatch(p -> endsAt(p.matcher(bare), bare.length()));
    }

    /** The text without the word that it ends with, the longest there is; the whole text if it ends with none. */
    String beforeTail(String text) {
        String bare = bare(text);
        for (String word : words) {
            if (bare.endsWith(word)) {
                return bare.substring(0, bare.length() - word.length());
            }
        }
        return bare;
    }

    private static boolean endsAt(Matcher matcher, int end) {
        while (matcher.find()) {
            if (matcher.end() == end) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String find(String text) {
        String bare = bare(text);
        for (String word : words) {
            if (bare.contains(word)) {
                return word;
            }
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(bare);
            if (matcher.find()) {
                return matcher.group();
            }
        }
        return null;
    }

    String without(String text) {
        String left = bare(text);
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll("");
        }
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left;
    }

    /** The text without white space of any kind, and with the full-width forms of ASCII narrowed, except brackets. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff') {
                bare.append(c == '％' || c == '﹪' ? '%' : c);
            }
        }
        return bare.toString();
    }
}
