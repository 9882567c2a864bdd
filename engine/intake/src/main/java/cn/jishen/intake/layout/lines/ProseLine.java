package cn.jishen.intake.layout.lines;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Paragraph;

/** A paragraph outside tables. */
public record ProseLine(Layouts layouts, Paragraph paragraph, String compact, boolean isHeading, boolean isFormTitle)
        implements Line {
    @Override
    public String text() {
        return paragraph.text();
    }

    @Override
    public Location location() {
        return paragraph.location();
    }

    @Override
    public boolean isSingle() {
        return !paragraph.contents();
    }
}
