package cn.jishen.intake.word;

import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.GridLimits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The paragraphs of a .doc in order. A table is a run of paragraphs marked as in a table; the level says in how many
 * tables a paragraph stands. Numbers are counted as {@link BodyReader} counts them.
 */
final class DocBody {
    private final StyleSheet styles;
    private final Map<Integer, PAPX> properties = new HashMap<>();
    private final Lists lists;
    private final Marks marks;
    private int paragraph;
    private int table;

    DocBody(HWPFDocument document, Marks marks) {
        this.styles = document.getStyleSheet();
        this.lists = DocLists.of(document.getListTables());
        this.marks = marks;
        for (PAPX papx : document.getParagraphTable().getParagraphs()) {
            properties.put(papx.getEnd(), papx);
        }
    }

    /** The blocks of one story: the body, or the text boxes. */
    List<Block> read(Range story) throws IOException {
        Flow flow = new Flow();
        Deque<DocTable> open = new ArrayDeque<>();
        DocText texts = new DocText(marks);
        for (int i = 0; i < story.numParagraphs(); i++) {
            Paragraph next = story.getParagraph(i);
            int level = next.isInTable() ? Math.max(1, next.getTableLevel()) : 0;
            GridLimits.checkDepth(level);
            close(open, level, flow);
            while (open.size() < level) {
                open.push(new DocTable(
                        open.isEmpty() ? List.of(++table) : open.getFirst().nextNested()));
            }
            String number = next.isInList() && !next.isTableRowEnd() ? lists.next(next.getIlfo(), next.getIlvl()) : "";
            DocText.Piece piece = texts.read(next, number);
            if (open.isEmpty()) {
                flow.append(new ParagraphReader.Content(piece.text(), levelOf(next), piece.joinsNext()), ++paragraph);
            } else if (next.isTableRowEnd()) {
                open.getFirst().endRow(DocRow.of(properties.get(next.getEndOffset())), piece.joinsNext());
            } else {
                open.getFirst().append(piece, next.isEmbeddedCellMark());
            }
        }
        close(open, 0, flow);
        return flow.end(paragraph);
    }

    /** Closes the tables deeper than a level; each goes into the cell that holds it, the outermost into the flow. */
    private static void close(Deque<DocTable> open, int level, Flow flow) {
        while (open.size() > level) {
            Grid grid = open.pop().build();
            if (open.isEmpty()) {
                flow.add(grid);
            } else {
                open.getFirst().append(grid);
            }
        }
    }

    private int levelOf(Paragraph next) {
        StyleDescription style = styles.getStyleDescription(next.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        int named = Outline.ofName(name);
        return named != 0 ? named : Outline.ofOutline(next.getLvl());
    }
}
