package cn.jishen.facts;

/** Words that make a bare 万 mean 万元; they are in money-words.csv. */
final class MoneyWords {
    private static final class BuiltIn {
        static final Lexicon<String> WORDS = WordFile.lexicon("money-words.csv");
    }

    private MoneyWords() {}

    static boolean in(String text) {
        return BuiltIn.WORDS.anyIn(text);
    }
}
