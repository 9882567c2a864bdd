package cn.jishen.intake.layout.lines;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;

/** One line of the document in reading order: a paragraph, or a row of a table. */
public sealed interface Line permits ProseLine, RowLine {
    /** No title is longer. */
    int LONGEST_TITLE = 120;

    /** The paragraph, or the row's written cells one after the other. */
    String text();

    /** The text without spaces and in one width, see {@link Texts#compact}. */
    String compact();

    Location location();

    /** The words by which it was read. */
    Layouts layouts();

    /** Whether it ends what stands above: a heading by its style or by its words. */
    boolean isHeading();

    /** Whether it can be a title or a passage: a paragraph, or a row with one written cell. */
    boolean isSingle();

    /** Whether it is the title of a project's form. */
    boolean isFormTitle();

    default boolean isBlank() {
        return compact().isEmpty();
    }

    static ProseLine of(Paragraph paragraph, Layouts layouts) {
        String compact = Texts.compact(paragraph.text());
        boolean contents = paragraph.contents() || compact.isEmpty();
        boolean heading = !contents && (paragraph.level() > 0 || layouts.shows(Signs.HEADING, compact));
        boolean title = !contents && compact.length() <= LONGEST_TITLE && layouts.shows(Signs.FORM_TITLE, compact);
        return new ProseLine(layouts, paragraph, compact, heading, title);
    }

    static RowLine of(Row row, Layouts layouts) {
        boolean single = row.written().size() == 1;
        String text = row.text();
        String compact = Texts.compact(text);
        boolean title = single && compact.length() <= LONGEST_TITLE && layouts.shows(Signs.FORM_TITLE, compact);
        return new RowLine(layouts, row, text, compact, Labels.of(row, layouts), single, title);
    }
}
