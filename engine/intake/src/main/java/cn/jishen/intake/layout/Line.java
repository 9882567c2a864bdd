package cn.jishen.intake.layout;

import cn.jishen.facts.Location;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Row;

/** One line of the document in reading order: a paragraph, or a row of a table. */
sealed interface Line {
    /** The paragraph, or the row's written cells one after the other. */
    String text();

    Location location();

    /** A paragraph outside tables. */
    record Prose(Paragraph paragraph) implements Line {
        @Override
        public String text() {
            return paragraph.text();
        }

        @Override
        public Location location() {
            return paragraph.location();
        }
    }

    /** A row of a table or a sheet. */
    record Tabular(Row row) implements Line {
        @Override
        public String text() {
            return row.text();
        }

        @Override
        public Location location() {
            return row.location();
        }
    }

    default boolean isBlank() {
        return text().isBlank();
    }

    /** Whether it can be a title or a passage: a paragraph, or a row with one written cell. */
    default boolean isSingle() {
        return this instanceof Prose
                || (this instanceof Tabular t && t.row().written().size() == 1);
    }

    /** Whether it ends what stands above: a heading by its style or by its words. */
    default boolean isHeading() {
        return this instanceof Prose p
                && !p.paragraph().contents()
                && !isBlank()
                && (p.paragraph().level() > 0 || Signs.shows(Signs.HEADING, text()));
    }

    /** Whether it is the title of a project's form. */
    default boolean isFormTitle() {
        boolean contents = this instanceof Prose p && p.paragraph().contents();
        return isSingle() && !contents && Signs.shows(Signs.FORM_TITLE, text());
    }
}
