package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.parts.Relations;
import cn.jishen.reports.annotated.remark.Remark;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The part of a document that holds its comments; those of others stay as they are. */
final class Comments {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /** Half-points: comments are long, and their balloons narrow. */
    private static final String SIZE = "18";

    private final OfficeFile file;
    private final String name;
    private final Document document;
    private final Pen pen;

    private Comments(OfficeFile file, String name, Document document, Pen pen) {
        this.file = file;
        this.name = name;
        this.document = document;
        this.pen = pen;
    }

    /**
     * The part, made and linked where the document has none.
     *
     * @param body the pen of the main part, which must know the ids that are given away
     */
    static Comments of(OfficeFile file, String mainPart, Element root, Pen body, ZonedDateTime time)
            throws IOException {
        Relations relations = file.relations(mainPart);
        String part = relations.target("comments");
        if (part != null && file.has(part)) {
            Document known = file.document(part);
            body.takeFrom(Dom.root(known));
            return new Comments(file, part, known, new Pen(known, time));
        }
        String namespace = String.valueOf(root.getNamespaceURI());
        Document made = Dom.empty(namespace, "w:comments");
        Dom.root(made).setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", namespace);
        String free = file.has("word/comments.xml") ? file.freeName("word/comments", ".xml") : "word/comments.xml";
        relations.add("comments", free, body.isStrict());
        file.types().add(free, TYPE);
        return new Comments(file, free, made, new Pen(made, time));
    }

    /** Adds one of so many paragraphs, the first in bold. */
    void add(int id, List<String> paragraphs) {
        Element comment = pen.signed("comment", id);
        pen.set(comment, "initials", Remark.AUTHOR);
        for (String text : paragraphs) {
            Element paragraph = pen.element("p");
            Element run = pen.element("r");
            Element properties = pen.element("rPr");
            if (comment.getFirstChild() == null) {
                properties.appendChild(pen.element("b"));
            }
            Element size = pen.element("sz");
            pen.set(size, "val", SIZE);
            properties.appendChild(size);
            Element words = pen.element("t");
            Runs.setText(words, text);
            run.appendChild(properties);
            run.appendChild(words);
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        Dom.root(document).appendChild(comment);
    }

    void save() throws IOException {
        file.put(name, document);
    }
}
