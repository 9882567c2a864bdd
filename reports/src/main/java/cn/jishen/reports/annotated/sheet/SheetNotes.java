package cn.jishen.reports.annotated.sheet;

import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.parts.Relations;
import cn.jishen.reports.annotated.remark.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The notes of one sheet. Those of others stay, ours stand below them. */
final class SheetNotes {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    /** How a note begins that only repeats a discussion, which newer programs show in its place. */
    private static final String DISCUSSION = "tc=";

    private final OfficeFile file;
    private final String sheet;
    private final int number;
    private final boolean strict;
    private final Relations relations;
    private final @Nullable String part;
    private final Document document;
    private final Map<String, Element> known = new HashMap<>();
    private final Map<CellAddress, List<String>> added = new TreeMap<>();

    /** @param number of the sheet in the workbook, from 1 */
    SheetNotes(OfficeFile file, String sheet, int number, boolean strict) throws IOException {
        this.file = file;
        this.sheet = sheet;
        this.number = number;
        this.strict = strict;
        this.relations = file.relations(sheet);
        String linked = relations.target("comments");
        this.part = linked != null && file.has(linked) ? linked : null;
        this.document = part == null ? Dom.empty(strict ? STRICT_MAIN : MAIN, "comments") : file.document(part);
        for (Element comment : Dom.children(list("commentList"))) {
            known.put(String.valueOf(Dom.attribute(comment, "ref")), comment);
        }
    }

    /** Whether a note at the cell would be seen. */
    boolean canHold(String cell) {
        Element comment = known.get(cell);
        return CellAddress.isAddress(cell)
                && (comment == null || !author(comment).startsWith(DISCUSSION));
    }

    /** The first cell of the first row that can hold a note. */
    String first() {
        int column = 0;
        while (!canHold(new CellAddress(0, column).toString())) {
            column++;
        }
        return new CellAddress(0, column).toString();
    }

    void add(String cell, List<String> paragraphs) {
        List<String> text = added.computeIfAbsent(CellAddress.of(cell), c -> new ArrayList<>());
        if (!text.isEmpty()) {
            text.add("");
        }
        text.addAll(paragraphs);
    }

    /** Puts the changed parts into the file; nothing when there are no notes of ours. */
    void save() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        int author = author();
        Map<CellAddress, String> boxes = new TreeMap<>();
        for (Map.Entry<CellAddress, List<String>> note : added.entrySet()) {
            String text = Remark.AUTHOR + "：\n" + String.join("\n", note.getValue());
            Element comment = known.get(note.getKey().toString());
            if (comment == null) {
                boxes.put(note.getKey(), text);
                comment = element("comment");
                comment.setAttribute("ref", note.getKey().toString());
                comment.setAttribute("authorId", String.valueOf(author));
                comment.appendChild(element("text"));
                list("commentList").appendChild(comment);
            } else {
                text = "\n\n" + text;
            }
            append(comment, text);
        }
        String name = part == null ? file.freeName("xl/comments", ".xml") : part;
        if (part == null) {
            relations.add("comments", name, strict);
            file.types().add(name, TYPE);
        }
        file.put(name, document);
        new Boxes(file, sheet, relations, strict).add(boxes, number);
    }

    /** Adds a run to a note; a plain text in it becomes a run of its own. */
    private void append(Element comment, String text) {
        Element rich = Dom.child(comment, "text");
        Element content = rich == null ? (Element) comment.appendChild(element("text")) : rich;
        Element plain = Dom.child(content, "t");
        if (plain != null) {
            Element run = element("r");
            content.replaceChild(run, plain);
            run.appendChild(plain);
        }
        Element run = element("r");
        Element words = element("t");
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        words.setTextContent(text);
        run.appendChild(words);
        content.insertBefore(run, Dom.child(content, "phoneticPr"));
    }

    /** Our number among the authors. */
    private int author() {
        List<Element> authors = Dom.children(list("authors"));
        for (int i = 0; i < authors.size(); i++) {
            if (authors.get(i).getTextContent().equals(Remark.AUTHOR)) {
                return i;
            }
        }
        Element own = element("author");
        own.setTextContent(Remark.AUTHOR);
        list("authors").appendChild(own);
        return authors.size();
    }

    private String author(Element comment) {
        List<Element> authors = Dom.children(list("authors"));
        int index = Dom.attribute(comment, "authorId", -1);
        return index < 0 || index >= authors.size() ? "" : authors.get(index).getTextContent();
    }

    /** authors or commentList, made where it is missing; authors come first. */
    private Element list(String name) {
        Element root = Dom.root(document);
        Element list = Dom.child(root, name);
        if (list == null) {
            list = element(name);
            root.insertBefore(list, name.equals("authors") ? root.getFirstChild() : Dom.child(root, "extLst"));
        }
        return list;
    }

    private Element element(String name) {
        Element root = Dom.root(document);
        String prefix = root.getPrefix();
        return document.createElementNS(root.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }
}
