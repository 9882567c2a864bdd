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
    /** Asked for every condition of every row; a HashMap, which looks up faster than an unmodifiable one. */
    private final Map<String, Words> lists = new HashMap<>();

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
        this.grammar = grammar;
        this.nouns = nouns;
        Map<String, List<String>> byWord = new HashMap<>();
        words.forEach((list, all) -> {
            lists.put(list, new Words(all, patterns.getOrDefault(list, List.of())));
            all.stream()
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>(1))
                            .add(list));
        });
        this.listsByWord = new LongestMatch<>(byWord);
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

    /** One list: its plain words, the longest first, and its regular expressions. */
    record Words(List<String> plain, List<TextPattern> patterns) {}

    /** @throws IllegalArgumentException when there is no such list */
    Words list(String name) {
        Words list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "没有名为“" + name + "”的词表\n建议：从这些里选：" + String.join("、", new TreeSet<>(lists.keySet())));
        }
        return list;
    }

    Grammar grammar() {
        return grammar;
    }

    Nouns nouns() {
        return nouns;
    }
}
