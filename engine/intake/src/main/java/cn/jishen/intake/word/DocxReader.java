package cn.jishen.intake.word;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads .docx as it would be printed with all tracked changes accepted: inserted text is kept, deleted and hidden text
 * left out, of alternative contents the first is taken.
 */
public final class DocxReader {
    private DocxReader() {}

    /**
     * The body in reading order.
     *
     * @param mainPart the name of the part that holds the document
     */
    public static SourceDocument read(OoxmlPackage file, String mainPart) throws IOException, XMLStreamException {
        var relations = file.relations(mainPart);
        Outline outline = Outline.read(file.part(file.related(relations, "styles")));
        Marks marks = new Marks();
        List<Block> blocks;
        try (InputStream in = file.required(mainPart)) {
            Xml xml = Xml.open(in);
            xml.nextChild();
            if (!xml.name().equals("document")) {
                throw new XMLStreamException("root element " + xml.name());
            }
            blocks = new BodyReader(outline, marks).read(xml);
        }
        return new SourceDocument(blocks, marks.notes(), marks.unreviewed());
    }

    /** What reading the parts of the document comes across and a user should know. */
    static final class Marks {
        private boolean hidden;
        private boolean deleted;
        private boolean embedded;

        void hiddenText() {
            hidden = true;
        }

        void deletedText() {
            deleted = true;
        }

        void embeddedDocument() {
            embedded = true;
        }

        List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            if (deleted) {
                notes.add(new Note("文件带修订痕迹，按接受全部修订读入", Location.NOWHERE));
            }
            if (hidden) {
                notes.add(new Note("文件有隐藏文字，未读入", Location.NOWHERE));
            }
            return notes;
        }

        List<Unreviewed> unreviewed() {
            return embedded
                    ? List.of(new Unreviewed("嵌入的外部文档", "文件用嵌入方式引入了另一份文档，其内容未读\n建议：把该内容粘贴为正文后重试", Location.NOWHERE))
                    : List.of();
        }
    }
}
