package cn.jishen.rules.writing;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.text.Squeeze;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Quantity;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of indicators, compared and cut. */
public final class Names {
    private Names() {}

    /** Whether two texts are the same but for marks, spaces, 的, 指标, and the several words for a rate. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    /** The name without the quantity that it ends with: 管壁厚度 of 管壁厚度6毫米. */
    public static String withoutQuantity(String name, Grammar grammar) {
        String bare = WordList.bare(name);
        List<Quantity> quantities = grammar.quantities(bare);
        if (quantities.isEmpty()) {
            return bare;
        }
        Quantity last = quantities.get(quantities.size() - 1);
        return last.end() == bare.length() ? bare.substring(0, last.start()) : bare;
    }

    /** What a project says it is about: its name, its purpose and its goal. */
    public static String about(Project project) {
        return project.name() + "；" + project.text(Field.PURPOSE) + "；" + project.text(Field.GOAL);
    }

    /** Whether it names a thing by which texts can be compared: 日常工作经费 names none. */
    public static boolean hasNoun(String name, Lexicon words) {
        return !words.nouns().pieces(name).isEmpty();
    }

    /** Whether both share two characters that stand together, or one where the name has three at most. */
    public static boolean sharePiece(String name, String description) {
        String bare = plain(name);
        String other = plain(description);
        int length = bare.length() <= 3 ? 1 : 2;
        for (int at = 0; at + length <= bare.length(); at++) {
            if (other.contains(bare.substring(at, at + length))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Squeeze.name(text);
    }
}
