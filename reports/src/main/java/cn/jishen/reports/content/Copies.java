package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.IndicatorCategory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds projects of different departments that say the same: a 绩效目标, or the rows of a whole table. */
public final class Copies {
    /**
     * What two must have in common to be called alike. A name or figure that was exchanged leaves more in common even
     * in a goal of 40 characters; two goals of one's own on the same trade stay well below it.
     */
    public static final double LIKENESS = 0.8;

    /** Goals with fewer characters say too little to be anybody's own: 保障单位正常运转. */
    public static final int GOAL_CHARACTERS = 20;

    /** Tables with fewer rows, not counting 成本 and 满意度, which are alike everywhere. */
    public static final int TABLE_ROWS = 4;

    /** So long are the pieces of which goals are compared; one exchanged character changes as many pieces. */
    private static final int PIECE = 4;

    private Copies() {}

    /** Goals first, then tables; each kind in the order of the documents. */
    public static List<Copy> among(List<Reviewed> documents) {
        List<Copy> copies = new ArrayList<>();
        copies.addAll(alike(Copy.Kind.GOAL, Copies::pieces, documents));
        copies.addAll(alike(Copy.Kind.TABLE, Copies::rows, documents));
        return copies;
    }

    private static List<Copy> alike(Copy.Kind kind, Function<Project, Set<String>> features, List<Reviewed> documents) {
        LikenessGroups alike = new LikenessGroups(LIKENESS);
        Map<Integer, List<Copy.Member>> groups = new TreeMap<>();
        for (Reviewed document : documents) {
            for (Scored scored : document.projects()) {
                Set<String> own = features.apply(scored.project());
                if (!own.isEmpty()) {
                    LikenessGroups.Match match = alike.add(own);
                    groups.computeIfAbsent(match.leader(), g -> new ArrayList<>())
                            .add(new Copy.Member(document.unit(), scored, match.share()));
                }
            }
        }
        return groups.values().stream()
                .filter(members ->
                        members.stream().map(Copy.Member::unit).distinct().count() > 1)
                .map(members -> new Copy(kind, List.copyOf(members)))
                .toList();
    }

    /** Every stretch of four characters of the goal; none when it is too short. */
    private static Set<String> pieces(Project project) {
        String text = bare(project.goal() == null ? "" : project.goal());
        Set<String> pieces = new HashSet<>();
        for (int i = 0; text.length() >= GOAL_CHARACTERS && i + PIECE <= text.length(); i++) {
            pieces.add(text.substring(i, i + PIECE));
        }
        return pieces;
    }

    /** Name and description of each row that is a project's own; none when they are too few. */
    private static Set<String> rows(Project project) {
        Set<String> rows = new HashSet<>();
        for (Indicator row : project.indicators()) {
            boolean common =
                    row.category() == IndicatorCategory.COST || row.category() == IndicatorCategory.SATISFACTION;
            if (!common && row.notApplicable() == null && !bare(row.level3()).isEmpty()) {
                rows.add(bare(row.level3()) + "\n" + bare(row.description() == null ? "" : row.description()));
            }
        }
        return rows.size() < TABLE_ROWS ? Set.of() : rows;
    }

    /** Letters and digits alone: marks and spaces make nothing another text. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
