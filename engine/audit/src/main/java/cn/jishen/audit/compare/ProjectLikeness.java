package cn.jishen.audit.compare;

import cn.jishen.facts.Field;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Project;

/** What tells that two projects are the same one where neither code nor name does: what they say. */
final class ProjectLikeness {
    private static final double NAME = 0.3;
    private static final double PROSE = 0.3;
    private static final double ROWS = 0.4;

    private final Project project;
    private final Gist name;
    private final Gist prose;
    private final Gist rows;

    ProjectLikeness(Project project) {
        this.project = project;
        name = Gist.of(project.name());
        prose = Gist.of(project.text(Field.PURPOSE) + "\n" + project.text(Field.GOAL));
        StringBuilder all = new StringBuilder();
        for (Indicator row : project.indicators()) {
            all.append(row.nameAndDescription()).append(row.value()).append('\n');
        }
        rows = Gist.of(all.toString());
    }

    Project project() {
        return project;
    }

    /**
     * From 0 to 1. Rows alone do not suffice: many projects share the same general ones. What both lack tells nothing.
     */
    double likeness(ProjectLikeness other) {
        double told = 0;
        double like = 0;
        if (!name.isEmpty() || !other.name.isEmpty()) {
            told += NAME;
            like += NAME * name.likeness(other.name);
        }
        if (!prose.isEmpty() || !other.prose.isEmpty()) {
            told += PROSE;
            like += PROSE * prose.likeness(other.prose);
        }
        if (!rows.isEmpty() || !other.rows.isEmpty()) {
            told += ROWS;
            like += ROWS * rows.likeness(other.rows);
        }
        return told == 0 ? 0 : like / told;
    }

    String code() {
        return Gist.squeezed(project.code());
    }

    String name() {
        return Gist.squeezed(project.name());
    }

    boolean hasCodeOf(ProjectLikeness other) {
        return !code().isEmpty() && code().equals(other.code());
    }

    boolean hasNameOf(ProjectLikeness other) {
        return !name().isEmpty() && name().equals(other.name());
    }
}
