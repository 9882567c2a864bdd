package cn.jishen.facts.reading;

import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Squeeze;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Nouns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The words of every list, looked for in a text at once, and what else texts are read by. Immutable. */
public final class WordIndex {
    private final Map<String, List<TextPattern>> patterns;
    private final Map<String, List<String>> words;
    private final LongestMatch<List<String>> listsByWord;
    private final Grammar grammar;
    private final Nouns nouns;

    /**
     * @param words the plain words of each list, the longest first; each list has an entry
     * @param patterns the regular expressions of each list that has some
     * @param nouns by which two texts are held to speak of a same thing
     */
    public WordIndex(
            Map<String, List<String>> words, Map<String, List<TextPattern>> patterns, Grammar grammar, Nouns nouns) {
        this.words = Map.copyOf(words);
        this.patterns = Map.copyOf(patterns);
        this.grammar = grammar;
        this.nouns = nouns;
        Map<String, List<String>> lists = new HashMap<>();
        words.forEach((list, all) -> all.stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> lists.computeIfAbsent(word, unseen -> new ArrayList<>(1))
                        .add(list)));
        this.listsByWord = new LongestMatch<>(lists);
    }

    /** Reads a text. */
    public TextReading read(String text) {
        return new TextReading(text, true, this);
    }

    /** What stands for a text that the form has no cell for. */
    public TextReading absent() {
        return new TextReading("", false, this);
    }

    Map<String, WordHits> find(String bare) {
        Map<String, WordHits> hits = new HashMap<>();
        for (int i = 0; i < bare.length(); i++) {
            int start = i;
            listsByWord.each(bare, i, (word, lists) -> {
                for (String list : lists) {
                    hits.computeIfAbsent(list, unseen -> new WordHits())
                            .add(word, start, start + word.length(), bare.length());
                }
            });
        }
        return hits;
    }

    /** A name as it is compared with others. */
    String nameKey(String text) {
        return Squeeze.name(text);
    }

    List<TextPattern> patterns(String list) {
        return patterns.getOrDefault(list, List.of());
    }

    /** The plain words of a list, the longest first. */
    List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    /** @throws IllegalArgumentException when there is no such list */
    void check(String list) {
        if (!words.containsKey(list)) {
            throw new IllegalArgumentException(
                    "没有名为“" + list + "”的词表\n建议：从这些里选：" + String.join("、", new TreeSet<>(words.keySet())));
        }
    }

    Grammar grammar() {
        return grammar;
    }

    Nouns nouns() {
        return nouns;
    }
}
