package cn.jishen.reports.annotated.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A cell, or a paragraph outside tables.
 *
 * @param paragraphs its own, not those of tables or text boxes in it; a cell may have none in a damaged file
 * @param cell the w:tc, null outside tables
 * @param host where it stands in a text box, which can carry no comments, the paragraph that holds the box; else null
 */
record WordPlace(
        List<Element> paragraphs,
        @Nullable Element cell,
        @Nullable Element host) {}
