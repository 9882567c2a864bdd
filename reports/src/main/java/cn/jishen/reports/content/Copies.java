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

/**
 * Finds projects of different departments that say the same: a 绩效目标, or the rows of a whole table. It is fed document
 * by document, in the order of the report.
 */
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

    private final Alike goals = new Alike(Copy.Kind.GOAL);
    private final Alike tables = new Alike(Copy.Kind.TABLE);

    /** Of all documents of a report. */
    public static List<Copy> among(Content content) {
        Copies copies = new Copies();
        content.opened().forEach(copies::add);
        return copies.found();
    }

    /** Takes the projects of the next document, of which it keeps what they are compared by. */
    void add(Reviewed document) {
        for (Scored scored : document.projects()) {
            Copy.Member member = new Copy.Member(document.unit(), scored.summary(), 1);
            goals.add(member, pieces(scored.project()));
            tables.add(member, rows(scored.project()));
        }
    }

    /** Goals first, then tables; each kind in the order of the documents. */
    List<Copy> found() {
        List<Copy> copies = new ArrayList<>(goals.found());
        copies.addAll(tables.found());
        return copies;
    }

    /** What is alike of one kind. */
    private static final class Alike {
        private final Copy.Kind kind;
        private final LikenessGroups groups = new LikenessGroups(LIKENESS);
        private final Map<Integer, List<Copy.Member>> members = new TreeMap<>();

        private Alike(Copy.Kind kind) {
            this.kind = kind;
        }

        /** Nothing where there is nothing to compare. */
        private void add(Copy.Member member, Set<String> features) {
            if (!features.isEmpty()) {
                LikenessGroups.Match match = groups.add(features);
                members.computeIfAbsent(match.leader(), g -> new ArrayList<>())
                        .add(new Copy.Member(member.unit(), member.project(), match.share()));
            }
        }

        private List<Copy> found() {
            return members.values().stream()
                    .filter(alike ->
                            alike.stream().map(Copy.Member::unit).distinct().count() > 1)
                    .map(alike -> new Copy(kind, List.copyOf(alike)))
                    .toList();
        }
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
