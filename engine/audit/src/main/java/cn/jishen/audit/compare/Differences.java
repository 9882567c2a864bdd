package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import java.util.ArrayList;
import java.util.List;

/** In which cells two revisions of a row or of a project differ. White space alone makes no difference. */
final class Differences {
    private static final List<Field> OF_ROW =
            List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE, Field.BASIS);
    private static final List<Field> OF_PROJECT = List.of(
            Field.CODE,
            Field.NAME,
            Field.BUDGET,
            Field.FISCAL_FUNDS,
            Field.OTHER_FUNDS,
            Field.PURPOSE,
            Field.GOAL,
            Field.PLAN);

    private Differences() {}

    /** The cells of a row that differ. */
    static List<Field> of(Indicator before, Indicator after) {
        List<Field> fields = new ArrayList<>(OF_ROW);
        fields.removeIf(field -> same(before.text(field), after.text(field)));
        return fields;
    }

    /** The project's own cells that differ; the plan is one of them. */
    static List<Field> of(Project before, Project after) {
        List<Field> fields = new ArrayList<>(OF_PROJECT);
        fields.removeIf(field -> same(before.text(field), after.text(field)));
        return fields;
    }

    /** Whether nothing was changed there; the document as a whole never counts as untouched. */
    static boolean isUntouched(SharedPlace spot) {
        ProjectPair project = spot.project();
        if (project == null) {
            return false;
        }
        RowPair row = spot.row();
        return row == null ? isUntouched(project) : isUntouched(row);
    }

    static boolean same(String one, String other) {
        return CharacterPairs.squeezed(one).equals(CharacterPairs.squeezed(other));
    }

    private static boolean isUntouched(RowPair row) {
        return row.relation() == Relation.KEPT
                && row.before() != null
                && row.after() != null
                && of(row.before(), row.after()).isEmpty();
    }

    private static boolean isUntouched(ProjectPair project) {
        return project.relation() == Relation.KEPT
                && project.before() != null
                && project.after() != null
                && of(project.before(), project.after()).isEmpty()
                && project.rows().stream().allMatch(Differences::isUntouched);
    }
}
