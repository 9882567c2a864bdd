package cn.jishen.facts.value;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * 名词重合: which pieces of two characters two texts have in common, once words that say nothing are taken out. A piece
 * never spans a place where something was taken out.
 */
public final class Nouns {
    private final LongestMatch<String> left;
    private final UnitTable units;

    /**
     * @param fill words and characters that name no thing (情况, 数量, 率, 的), taken out first, the longest first
     * @param general words that fit any project (工作, 保障, 经费), taken out too
     * @param units figures are taken out with their units
     */
    public Nouns(Collection<String> fill, Collection<String> general, UnitTable units) {
        Map<String, String> words = new HashMap<>();
        fill.stream().filter(word -> !word.isEmpty()).forEach(word -> words.put(word, word));
        general.stream().filter(word -> !word.isEmpty()).forEach(word -> words.put(word, word));
        left = new LongestMatch<>(words);
        this.units = units;
    }

    /** The pieces of two characters of a text, in its order. */
    public Set<String> pieces(String text) {
        String folded = Writing.fold(text);
        Set<String> pieces = new LinkedHashSet<>();
        int at = 0;
        int from = 0;
        while (at < folded.length()) {
            int end = takenOut(folded, at);
            if (end == at) {
                at++;
                if (at - from >= 2) {
                    pieces.add(folded.substring(at - 2, at));
                }
            } else {
                at = end;
                from = end;
            }
        }
        return pieces;
    }

    /** The pieces of two characters that both texts have. */
    public Set<String> shared(String one, String other) {
        Set<String> shared = pieces(one);
        shared.retainAll(pieces(other));
        return shared;
    }

    /** Whether both texts speak of a same thing: they share at least one piece. */
    public boolean overlap(String one, String other) {
        return !shared(one, other).isEmpty();
    }

    /** Where what is taken out at a place ends: a word, a mark, or a figure with its unit; else the place itself. */
    private int takenOut(String text, int at) {
        char c = text.charAt(at);
        if (Chars.isDigit(c)) {
            int end = at + 1;
            while (end < text.length() && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            Unit unit = units.longestAt(text, end);
            return unit == null ? end : end + unit.name().length();
        }
        LongestMatch.Match<String> word = left.at(text, at);
        return word != null ? word.end() : Character.isLetter(c) ? at : at + 1;
    }
}
