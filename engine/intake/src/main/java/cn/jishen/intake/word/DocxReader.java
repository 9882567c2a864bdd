package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
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
        if (file.related(relations, "vbaProject") != null) {
            marks.macros();
        }
        if (file.embedsDocuments(relations)) {
            marks.embeddedObject();
        }
        List<Block> blocks;
        try (InputStream in = file.required(mainPart)) {
            blocks = new BodyReader(outline, marks).read(Xml.open(in, "document"));
        }
        return new SourceDocument(blocks, marks.notes(), marks.unreviewed());
    }
}
