package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.IndicatorCategory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What projects are compared by, each feature as a number: a season keeps four bytes a feature and no text. Numbers are
 * sorted, each once; two features with one number by chance are too rare to matter among the hundred of a project.
 */
final class Features {
    /** So long are the pieces of which goals are compared; one exchanged character changes as many pieces. */
    private static final int PIECE = 4;

    private static final int[] NONE = {};

    private Features() {}

    /**
     * Every stretch of four characters of a goal.
     *
     * @param least none when it has fewer characters
     */
    static int[] ofGoal(@Nullable String goal, int least) {
        String text = goal == null ? "" : bare(goal);
        if (text.length() < Math.max(least, PIECE)) {
            return NONE;
        }
        int[] pieces = new int[text.length() - PIECE + 1];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = number(text, i, i + PIECE);
        }
        return Arrays.stream(pieces).sorted().distinct().toArray();
    }

    /**
     * Name and description of each row that is a project's own.
     *
     * @param least none when there are fewer different ones
     */
    static int[] ofTable(Project project, int least) {
        int[] rows = project.indicators().stream()
                .filter(Features::isOwn)
                .flatMap(Features::said)
                .mapToInt(row -> number(row, 0, row.length()))
                .sorted()
                .distinct()
                .toArray();
        return rows.length < least ? NONE : rows;
    }

    private static boolean isOwn(Indicator row) {
        boolean common = row.category() == IndicatorCategory.COST || row.category() == IndicatorCategory.SATISFACTION;
        return !common && row.notApplicable() == null;
    }

    private static Stream<String> said(Indicator row) {
        String name = bare(row.level3());
        String description = row.description();
        return name.isEmpty() ? Stream.of() : Stream.of(name + "\n" + (description == null ? "" : bare(description)));
    }

    /** Letters and digits alone: marks and spaces make nothing another text. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Spread, because the numbers that Java gives to short texts lie close together. */
    private static int number(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
