package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.remark.Remark;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes elements of WordprocessingML, signed with the author and the time of the audit, with ids of their own. */
final class Pen {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
    private static final String STRICT = "http://purl.oclc.org/";

    private final Document document;
    private final String namespace;
    private final String prefix;
    private final String date;
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    /** @param time of the audit, in the zone of the user: Word writes local times as if they were UTC */
    Pen(Document document, ZonedDateTime time) {
        Element root = Dom.root(document);
        this.document = document;
        this.namespace = root.getNamespaceURI() == null ? "" : root.getNamespaceURI();
        String own = root.lookupPrefix(namespace);
        if (own == null) {
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", namespace);
        }
        this.prefix = own == null ? "w" : own;
        this.date = DATE.format(time);
        take(root);
    }

    /** Whether the file is written by the strict edition of the standard. */
    boolean isStrict() {
        return namespace.startsWith(STRICT);
    }

    /** Whether an element is of the document's own language: formulas and other guests are not. */
    boolean isOwn(Element element) {
        return namespace.equals(element.getNamespaceURI());
    }

    /** Whether an element is signed by us. */
    boolean isOurs(Element element) {
        return Remark.AUTHOR.equals(Dom.attribute(element, "author"));
    }

    /** Ids that another part has given away; ours follow the greatest of its comments. */
    void takeFrom(Element comments) {
        for (Element comment : Dom.children(comments)) {
            last = Math.max(last, Dom.attribute(comment, "id", -1));
        }
        take(comments);
    }

    private void take(Element element) {
        int id = Dom.attribute(element, "id", -1);
        taken.add(id);
        Dom.children(element).forEach(this::take);
    }

    int nextId() {
        while (!taken.add(last)) {
            last++;
        }
        return last;
    }

    Element element(String name) {
        return document.createElementNS(namespace, prefix + ":" + name);
    }

    Element element(String name, int id) {
        Element element = element(name);
        element.setAttributeNS(namespace, prefix + ":id", String.valueOf(id));
        return element;
    }

    /** One that says who wrote it and when. */
    Element signed(String name, int id) {
        Element element = element(name, id);
        element.setAttributeNS(namespace, prefix + ":author", Remark.AUTHOR);
        element.setAttributeNS(namespace, prefix + ":date", date);
        return element;
    }

    /** An attribute in the namespace of the document. */
    void set(Element element, String name, String value) {
        element.setAttributeNS(namespace, prefix + ":" + name, value);
    }
}
