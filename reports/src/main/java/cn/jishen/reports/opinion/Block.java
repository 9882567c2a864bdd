package cn.jishen.reports.opinion;

import java.util.List;

/** A part of the document, without a file format. */
sealed interface Block {

    /** A paragraph of one style. */
    record Paragraph(Style style, List<ParagraphPiece> pieces) implements Block {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        static Paragraph of(Style style, String text) {
            return new Paragraph(style, List.of(ParagraphPiece.of(text)));
        }
    }

    /**
     * A table of the width of the text, whose head is repeated on every page.
     *
     * @param columns from the left
     * @param rows a text for each column
     */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param width in twentieths of a point
     * @param centred whether it holds figures and short words
     */
    record Column(String head, int width, boolean centred) {}
}
