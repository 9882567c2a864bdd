package cn.jishen.intake.word;

import cn.jishen.intake.ole.OleFile;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads .doc of Word 97 and later, as {@link DocxReader} reads .docx. HWPF's tables are not used: its iterator loses
 * some. The paragraphs are walked instead, and cells, rows and merges taken from their marks and properties.
 */
public final class DocReader {
    /** Pictures lie in a stream of their own that is not counted; 64 MB of text and properties is no disclosure. */
    private static final Limit SIZE = Limit.ofMegabytes("jishen.doc.megabytes", 64);

    private DocReader() {}

    /** The body in reading order, and behind it what stands in text boxes. */
    public static SourceDocument read(SourceFile file) throws IOException {
        return OleFile.read(file, ole -> {
            for (String stream : List.of("WordDocument", "0Table", "1Table")) {
                ole.checkSize(stream, SIZE);
            }
            return read(new HWPFDocument(ole.root()), ole);
        });
    }

    private static SourceDocument read(HWPFDocument document, OleFile ole) throws IOException {
        Marks marks = new Marks();
        if (ole.embedsDocuments("ObjectPool")) {
            marks.embeddedObject();
        }
        if (ole.has("Macros")) {
            marks.macros();
        }
        if (!document.getFootnoteRange().text().isBlank()
                || !document.getEndnoteRange().text().isBlank()) {
            marks.footnote();
        }
        marks.margin(document.getHeaderStoryRange().text());
        DocBody body = new DocBody(document, marks);
        List<Block> blocks = new ArrayList<>(body.read(document.getRange()));
        Range boxes = document.getMainTextboxRange();
        if (!boxes.text().isBlank()) {
            marks.boxesAtEnd();
            blocks.addAll(body.read(boxes));
        }
        return new SourceDocument(blocks, marks.notes(), marks.unreviewed());
    }
}
