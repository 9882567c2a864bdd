package cn.jishen.facts.text;

import cn.jishen.facts.data.TableRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the words of a table with what each means; a word that is listed a second time is told. */
public final class ListedWords<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Takes a word in, in the one writing in which texts are searched; an empty one is passed over. */
    public void add(String raw, T meaning, TableRow row) {
        String word = Writing.fold(raw);
        if (word.isEmpty()) {
            return;
        }
        Integer before = lines.putIfAbsent(word, row.line());
        if (before == null) {
            meanings.put(word, meaning);
        } else if (meaning.equals(meanings.get(word))) {
            row.wrong("“" + word + "”在第" + before + "行已经有了", "删去其中一行");
        } else {
            row.wrong("“" + word + "”在第" + before + "行已经有了，两行的意思不同", "只留一行");
        }
    }

    /** The line of a word; null when it is not listed. */
    public @Nullable Integer lineOf(String word) {
        return lines.get(word);
    }

    public LongestMatch<T> match() {
        return new LongestMatch<>(meanings);
    }

    /** The words written backwards, to be found by where they end. */
    public LongestMatch<T> matchBackwards() {
        Map<String, T> backwards = new HashMap<>();
        meanings.forEach((word, meaning) ->
                backwards.put(new StringBuilder(word).reverse().toString(), meaning));
        return new LongestMatch<>(backwards);
    }
}
