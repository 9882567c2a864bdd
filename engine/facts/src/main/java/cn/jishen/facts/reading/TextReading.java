package cn.jishen.facts.reading;

import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.text.Squeeze;
import cn.jishen.facts.value.Quantity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text of a disclosure, read once: which words of which lists stand in it and where, its quantities, its nouns.
 * What is asked for the first time is read then and kept. White space does not count. For one thread.
 */
public final class TextReading {
    private final String text;
    private final boolean given;
    private final WordIndex index;
    private final String bare;

    private @Nullable Map<String, WordHits> words;
    private @Nullable Map<String, PatternHits> patterns;
    private @Nullable Map<String, TextReading> rests;
    private @Nullable Map<String, TextReading> heads;
    private @Nullable List<Quantity> quantities;
    private @Nullable Set<String> nouns;
    private @Nullable String letters;
    private @Nullable String key;
    private @Nullable LetterPairs pairs;

    TextReading(String text, boolean given, WordIndex index) {
        this.text = text;
        this.given = given;
        this.index = index;
        this.bare = Squeeze.spaces(text);
    }

    /** As written; empty where the form has no such cell. */
    public String text() {
        return text;
    }

    /** Whether the form has such a cell, blank or not. */
    public boolean isGiven() {
        return given;
    }

    public boolean isBlank() {
        return bare.isEmpty();
    }

    /** Whether a word of the list stands in it. */
    public boolean has(String list) {
        WordHits hits = hits(list);
        return hits != null || !matches(list).first().isEmpty();
    }

    /** Whether a word of the list is the whole of it. */
    public boolean is(String list) {
        WordHits hits = hits(list);
        return (hits != null && hits.whole()) || matches(list).whole();
    }

    /** Whether it begins with a word of the list. */
    public boolean begins(String list) {
        WordHits hits = hits(list);
        return (hits != null && hits.head()) || matches(list).head();
    }

    /** Whether it ends with a word of the list. */
    public boolean ends(String list) {
        WordHits hits = hits(list);
        return (hits != null && !hits.tail().isEmpty()) || matches(list).tail();
    }

    /** Whether nothing is left of it without the words of the list. */
    public boolean isOnly(String list) {
        return without(list).isBlank();
    }

    /** The longest word of the list in it; empty when there is none. */
    public String word(String list) {
        WordHits hits = hits(list);
        return hits != null ? hits.longest() : matches(list).first();
    }

    /** {@link #word}, read. */
    public TextReading found(String list) {
        return index.read(word(list));
    }

    /** It with every word of the list taken out, the longest first. */
    public TextReading without(String list) {
        index.list(list);
        if (rests == null) {
            rests = new HashMap<>();
        }
        return rests.computeIfAbsent(list, this::rest);
    }

    /** It without the word of the list that it ends with, the longest there is; patterns are left out. */
    public TextReading before(String list) {
        WordHits hits = hits(list);
        if (hits == null || hits.tail().isEmpty()) {
            index.list(list);
            return this;
        }
        if (heads == null) {
            heads = new HashMap<>();
        }
        String head = bare.substring(0, bare.length() - hits.tail().length());
        return heads.computeIfAbsent(list, unseen -> index.read(head));
    }

    /** It without the quantity that it ends with: 管壁厚度 of 管壁厚度6毫米. */
    public TextReading beforeQuantity() {
        List<Quantity> said = bare.equals(text) ? quantities() : index.grammar().quantities(bare);
        Quantity last = said.isEmpty() ? null : said.get(said.size() - 1);
        return last == null || last.end() != bare.length() ? this : index.read(bare.substring(0, last.start()));
    }

    /** Whether both speak of a same thing, once words that say nothing and words that fit any project are out. */
    public boolean sharesNoun(TextReading other) {
        return given && other.given && !Collections.disjoint(nouns(), other.nouns());
    }

    /** Whether it names a thing by which texts can be compared: 日常工作经费 names none. */
    public boolean hasNoun() {
        return !nouns().isEmpty();
    }

    /** Whether a word of the list stands in both. Patterns are left out. */
    public boolean sharesWord(String list, TextReading other) {
        index.list(list);
        WordHits own = hits(list);
        WordHits others = other.hits(list);
        return own != null && others != null && !Collections.disjoint(own.words(), others.words());
    }

    /** Whether both share two characters that stand together, or one where this has three at most; marks aside. */
    public boolean sharesPiece(TextReading other) {
        int length = key().length() <= 3 ? 1 : 2;
        for (int at = 0; at + length <= key().length(); at++) {
            if (other.key().contains(key().substring(at, at + length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every character of it stands somewhere in the other; a blank text does. */
    public boolean isWithin(TextReading other) {
        return bare.chars().allMatch(c -> other.bare.indexOf(c) >= 0);
    }

    /** Whether both say the same but for marks, spaces and the several ways to write a rate. */
    public boolean isSameName(TextReading other) {
        return given && other.given && key().equals(other.key());
    }

    /** Whether both say the same, list numbers, marks and spaces aside; blank texts say nothing. */
    public boolean isSame(TextReading other) {
        return !letters().isEmpty() && letters().equals(other.letters());
    }

    /** What it says in numbers, in its order. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            quantities = index.grammar().quantities(text);
        }
        return quantities;
    }

    /** Whether it states a quantity with its unit. */
    public boolean hasFigure() {
        return quantities().stream().anyMatch(quantity -> quantity.target().unit() != null);
    }

    /** Without list numbers, marks and spaces. */
    public String letters() {
        if (letters == null) {
            letters = Squeeze.letters(text);
        }
        return letters;
    }

    /** How many characters it has, list numbers, marks and spaces aside. */
    public int length() {
        return letters().length();
    }

    /** By which it is compared with other texts. */
    public LetterPairs pairs() {
        if (pairs == null) {
            pairs = LetterPairs.of(letters());
        }
        return pairs;
    }

    /** As compared with other names. */
    public String key() {
        if (key == null) {
            key = index.nameKey(text);
        }
        return key;
    }

    private Set<String> nouns() {
        if (nouns == null) {
            nouns = index.nouns().pieces(bare);
        }
        return nouns;
    }

    private TextReading rest(String list) {
        String left = bare;
        WordIndex.Words words = index.list(list);
        for (TextPattern pattern : words.patterns()) {
            left = pattern.matcher(left).replaceAll("");
        }
        for (String word : words.plain()) {
            left = left.replace(word, "");
        }
        return left.equals(bare) ? this : index.read(left);
    }

    /** The plain words of a list in it; null when there are none, or no such list. */
    private @Nullable WordHits hits(String list) {
        if (words == null) {
            words = index.find(bare);
        }
        return words.get(list);
    }

    private PatternHits matches(String list) {
        List<TextPattern> of = index.list(list).patterns();
        if (of.isEmpty() || !given) {
            return PatternHits.NONE;
        }
        if (patterns == null) {
            patterns = new HashMap<>();
        }
        return patterns.computeIfAbsent(list, unseen -> PatternHits.of(of, bare));
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
