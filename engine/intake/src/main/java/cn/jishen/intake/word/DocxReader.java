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
import org.jspecify.annotations.Nullable;

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
        for (OoxmlPackage.Relation relation : relations.values()) {
            if (relation.type().equals("header") || relation.type().equals("footer")) {
                marks.margin(text(file.part(relation.target())));
            }
        }
        Lists lists = ListsReader.read(file.part(file.related(relations, "numbering")));
        List<Block> blocks;
        try (InputStream in = file.required(mainPart)) {
            blocks = new BodyReader(outline, lists, marks).read(Xml.open(in, "document"));
        }
        return new SourceDocument(blocks, marks.notes(), marks.unreviewed());
    }

    /** All text of a part, in any order of elements; empty where there is no such part. */
    private static String text(@Nullable InputStream part) throws IOException {
        StringBuilder text = new StringBuilder();
        if (part != null) {
            try (part) {
                collect(Xml.open(part), text);
            }
        }
        return text.toString();
    }

    private static void collect(Xml xml, StringBuilder text) throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else {
                collect(xml, text);
            }
        }
    }
}
