package cn.jishen.facts;

/** Text to value. */
final class TargetValueParser {
    private TargetValueParser() {}

    static TargetValue parse(String text, boolean money) {
        return new TargetValue(
                text.isBlank() ? ValueKind.EMPTY : ValueKind.WORDS,
                Comparator.EQ_IMPLICIT,
                null,
                null,
                null,
                null,
                text,
                Flaw.NONE);
    }
}
