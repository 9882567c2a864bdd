package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of both revisions: the document, a project as a whole, or a row.
 *
 * @param project null for the document
 * @param row null for the document and for a project
 */
record SharedPlace(@Nullable ProjectPair project, @Nullable RowPair row) {
    /** All of them: the document, then each project followed by its rows. */
    static List<SharedPlace> all(List<ProjectPair> projects) {
        List<SharedPlace> spots = new ArrayList<>();
        spots.add(new SharedPlace(null, null));
        for (ProjectPair project : projects) {
            spots.add(new SharedPlace(project, null));
            project.rows().forEach(row -> spots.add(new SharedPlace(project, row)));
        }
        return spots;
    }

    /** In the old revision; null where it has no such place. */
    @Nullable
    Place before() {
        return project == null
                ? Place.DOCUMENT
                : place(project.before(), row != null, row == null ? null : row.before());
    }

    /** In the new revision; null where it has no such place. */
    @Nullable
    Place after() {
        return project == null ? Place.DOCUMENT : place(project.after(), row != null, row == null ? null : row.after());
    }

    private static @Nullable Place place(@Nullable Project project, boolean isRow, @Nullable Indicator row) {
        if (project == null) {
            return null;
        }
        if (isRow) {
            return row == null ? null : new Place(project.id(), row.row());
        }
        return new Place(project.id(), null);
    }

    /** How the new place stands to the old: that of the row, unless the whole project is another's part. */
    Relation relation() {
        if (project == null) {
            return Relation.KEPT;
        }
        return row == null || (project.relation() != Relation.KEPT && row.relation() == Relation.KEPT)
                ? project.relation()
                : row.relation();
    }

    /** What the cell says in the old revision. */
    String textBefore(Field field) {
        return text(project == null ? null : project.before(), row == null ? null : row.before(), field);
    }

    /** What the cell says in the new revision. */
    String textAfter(Field field) {
        return text(project == null ? null : project.after(), row == null ? null : row.after(), field);
    }

    private static String text(@Nullable Project project, @Nullable Indicator row, Field field) {
        return row != null ? row.text(field) : project != null ? project.text(field) : "";
    }
}
