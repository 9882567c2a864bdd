package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;

/** What tells that two projects are the same one where neither code nor name does: what they say. */
final class ProjectLikeness {
    private static final double NAME = 0.3;
    private static final double PROSE = 0.3;
    private static final double ROWS = 0.4;

    private final Project project;
    private final CharacterPairs name;
    private final CharacterPairs prose;
    private final CharacterPairs rows;

    ProjectLikeness(Project project) {
        this.project = project;
        name = CharacterPairs.of(project.name());
        prose = CharacterPairs.of(project.text(Field.PURPOSE) + "\n" + project.text(Field.GOAL));
        StringBuilder all = new StringBuilder();
        for (Indicator row : project.indicators()) {
            all.append(row.nameAndDescription()).append(row.value()).append('\n');
        }
        rows = CharacterPairs.of(all.toString());
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
        return CharacterPairs.squeezed(project.code());
    }

    String name() {
        return CharacterPairs.squeezed(project.name());
    }

    boolean hasCodeOf(ProjectLikeness other) {
        return !code().isEmpty() && code().equals(other.code());
    }

    boolean hasNameOf(ProjectLikeness other) {
        return !name().isEmpty() && name().equals(other.name());
    }
}
