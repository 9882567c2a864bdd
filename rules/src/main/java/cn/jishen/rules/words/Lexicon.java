package cn.jishen.rules.words;

import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.reading.WordIndex;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Nouns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word lists that rules ask by name: the files under {@code words/}. White space in the texts that are asked
 * about is ignored. Immutable.
 */
public final class Lexicon {
    private final Map<String, WordList> lists;
    private final Grammar grammar;
    private final Nouns nouns;
    private final WordIndex index;

    private Lexicon(Map<String, WordList> lists, Grammar grammar) {
        this.lists = Map.copyOf(lists);
        this.grammar = grammar;
        this.nouns = new Nouns(words("填充词"), words("通用词"), grammar.units());
        Map<String, List<String>> plain = new HashMap<>();
        Map<String, List<TextPattern>> patterns = new HashMap<>();
        lists.forEach((name, list) -> {
            plain.put(name, list.words());
            patterns.put(name, list.patterns());
        });
        this.index = new WordIndex(plain, patterns, grammar, nouns);
    }

    /**
     * The lists of these files.
     *
     * @param grammar by which the texts that are asked about are read
     */
    public static Lexicon of(Collection<ListFile> files, Grammar grammar) {
        Map<String, WordList> lists = new HashMap<>();
        files.forEach(file -> lists.put(file.name(), WordList.of(file)));
        return new Lexicon(lists, grammar);
    }

    /** All lists, for the catalogue. */
    public List<WordList> all() {
        List<WordList> all = new ArrayList<>(lists.values());
        all.sort(Comparator.comparing(WordList::file));
        return all;
    }

    /** Whether the whole text is one of the words. */
    public boolean is(String list, @Nullable String text) {
        return text != null && list(list).isWhole(text);
    }

    /** Whether the text contains one of the words. */
    public boolean in(String list, @Nullable String text) {
        return text != null && list(list).find(text) != null;
    }

    /** Whether the text begins with one of the words. */
    public boolean startsWith(String list, @Nullable String text) {
        return text != null && list(list).isHead(text);
    }

    /** Whether the text ends with one of the words. */
    public boolean endsWith(String list, @Nullable String text) {
        return text != null && list(list).isTail(text);
    }

    /** The longest word of the list in the text; empty if there is none. */
    public String find(String list, @Nullable String text) {
        String found = text == null ? null : list(list).find(text);
        return found == null ? "" : found;
    }

    /** The longest word of the list that the text ends with; empty if there is none. Patterns are left out. */
    public String ending(String list, String text) {
        return words(list).stream().filter(text::endsWith).findFirst().orElse("");
    }

    /** The text with every word of the list removed, the longest first. */
    public String without(String list, @Nullable String text) {
        return text == null ? "" : list(list).without(text);
    }

    /** The text without the word of the list that it ends with, the longest there is. */
    public String beforeTail(String list, @Nullable String text) {
        return text == null ? "" : list(list).beforeTail(text);
    }

    /** By which the texts of a disclosure are read. */
    public WordIndex index() {
        return index;
    }

    /** By which quantities in texts are read. */
    public Grammar grammar() {
        return grammar;
    }

    /** The pieces by which texts are compared, words that say nothing and words that fit any project left out. */
    public Nouns nouns() {
        return nouns;
    }

    /** Whether two texts speak of a same thing, once words that say nothing and words that fit any project are out. */
    public boolean sameNoun(@Nullable String one, @Nullable String other) {
        return one != null && other != null && nouns.overlap(WordList.bare(one), WordList.bare(other));
    }

    /** The words of a list, the longest first; regular expressions are left out. */
    public List<String> words(String list) {
        return list(list).words();
    }

    private WordList list(String name) {
        WordList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("没有名为“" + name + "”的词表\n建议：从这些里选：" + String.join("、", lists.keySet()));
        }
        return list;
    }
}
