package cn.jishen.intake.word;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads .docx as it would be printed with all tracked changes accepted: inserted text is kept, deleted and hidden text
 * left out, of alternative contents the first is taken.
 */
public final class DocxReader {
    private DocxReader() {}

    /** The body in reading order. */
    public static SourceDocument read(SourceFile file) throws IOException {
        try (OoxmlPackage parts = OoxmlPackage.open(file.path(), ZipLimits.STANDARD)) {
            return read(parts, parts.requiredMainPart());
        }
    }

    private static SourceDocument read(OoxmlPackage file, String mainPart) throws IOException {
        var relations = file.relations(mainPart);
        Outline outline = Outline.read(file.part(file.related(relations, "styles")));
        Marks marks = new Marks();
        List<Block> blocks;
        try (InputStream in = file.required(mainPart)) {
            blocks = new BodyReader(outline, marks).read(Xml.open(in, "document"));
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
