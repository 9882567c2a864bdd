package cn.jishen.rules.words;

import cn.jishen.facts.data.ListEntry;
import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.Squeeze;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One word list, as it holds on a day. White space in the texts that are asked about is ignored.
 *
 * @param name as rules call it
 * @param purpose what it is for
 * @param source where the words come from: a document, or 审核惯例
 * @param since the date from which it holds
 * @param file where it stands
 * @param words the longest first
 * @param patterns regular expressions
 */
public record WordList(
        String name,
        String purpose,
        String source,
        LocalDate since,
        String file,
        List<String> words,
        List<TextPattern> patterns) {

    static WordList of(ListFile list) {
        List<String> words = list.entries().stream()
                .filter(entry -> entry.pattern() == null)
                .map(ListEntry::text)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<TextPattern> patterns = list.entries().stream()
                .map(ListEntry::pattern)
                .filter(Objects::nonNull)
                .toList();
        return new WordList(
                list.name(),
                list.purpose(),
                list.source(),
                list.since(),
                list.file().path(),
                words,
                patterns);
    }

    boolean isWhole(String text) {
        String bare = bare(text);
        return words.contains(bare) || patterns.stream().anyMatch(p -> p.isWhole(bare));
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
        for (TextPattern pattern : patterns) {
            Matcher found = pattern.firstIn(bare);
            if (found != null) {
                return found.group();
            }
        }
        return null;
    }

    String without(String text) {
        String left = bare(text);
        for (TextPattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll("");
        }
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left;
    }

    /** The text without white space of any kind. */
    public static String bare(String text) {
        return Squeeze.spaces(text);
    }
}
