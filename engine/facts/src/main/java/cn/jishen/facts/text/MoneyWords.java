package cn.jishen.facts.text;

/** Words that make a bare 万 mean 万元; they are in money-words.csv. */
public final class MoneyWords {
    private static final class BuiltIn {
        static final LongestMatch<String> WORDS = WordFile.lexicon("money-words.csv");
    }

    private MoneyWords() {}

    public static boolean in(String text) {
        return BuiltIn.WORDS.anyIn(text);
    }
}
