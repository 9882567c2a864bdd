package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.finding.WeighedFinding;

/** Whether two findings of one rule, at one spot of two revisions, are the same problem. */
final class Kinship {
    /** From here on two pieces of a long text speak of the same thing: 2024年 and 2025年. */
    private static final double ALIKE = 0.3;
    /** From here on two messages differ in figures only. */
    private static final double SAME_MESSAGE = 0.9;

    private Kinship() {}

    /**
     * 0 if they are not, else the more the likelier.
     *
     * @param only whether the rule has no other finding at this spot
     */
    static double of(WeighedFinding before, WeighedFinding after, SharedPlace spot, boolean only) {
        CharacterPairs old = CharacterPairs.of(before.evidence());
        CharacterPairs now = CharacterPairs.of(after.evidence());
        double like = old.likeness(now);
        boolean sameField = before.field() == after.field();
        if (old.isEmpty() && now.isEmpty()) {
            double message = CharacterPairs.of(before.message()).likeness(CharacterPairs.of(after.message()));
            return sameField && message >= SAME_MESSAGE ? 1 + message : 0;
        }
        boolean same = switch (before.field()) {
            case DOCUMENT -> only || like >= ALIKE;
            case PURPOSE, GOAL ->
                isMost(old, spot.textBefore(before.field()))
                        || isMost(now, spot.textAfter(before.field()))
                        || like >= ALIKE;
            default -> true;
        };
        if (sameField && same) {
            return 1 + like;
        }
        return like == 1 && before.field() != Field.DOCUMENT ? like : 0;
    }

    /** Whether the words in question are the text as a whole and not one of its many places. */
    private static boolean isMost(CharacterPairs evidence, String text) {
        return 2 * evidence.length() >= CharacterPairs.squeezed(text).length();
    }
}
