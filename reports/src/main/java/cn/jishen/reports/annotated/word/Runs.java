package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import java.util.List;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cuts runs, each part with the properties of the whole. */
final class Runs {
    private Runs() {}

    /** Gives a stretch of letters runs of its own, where it can be cut out, and says which they are. */
    static List<Element> cutOut(List<Element> paragraphs, Letters.Range range) {
        Letters.Origin last = Letters.of(paragraphs).origin(range.to() - 1);
        cut(last, last.offset() + 1);
        cutBefore(paragraphs, range.from());
        return Letters.of(paragraphs).runs(range);
    }

    /** Lets a run begin with a letter; nothing where it does already or cannot. */
    static void cutBefore(List<Element> paragraphs, int index) {
        Letters letters = Letters.of(paragraphs);
        if (index < letters.size()) {
            cut(letters.origin(index), letters.origin(index).offset());
        }
    }

    /** Cuts the run of a letter before a character of what holds the letter. */
    private static void cut(Letters.Origin origin, int at) {
        Element holder = origin.holder();
        boolean text = Dom.name(holder).equals("t");
        int length = text ? holder.getTextContent().length() : 1;
        Node next = at == 0 ? holder : holder.getNextSibling();
        boolean inside = at > 0 && at < length;
        if (!origin.isPlain() || (!inside && (next == null || (at == 0 && begins(holder))))) {
            return;
        }
        Element run = origin.run();
        Element rest = (Element) run.cloneNode(false);
        Element properties = Dom.child(run, "rPr");
        if (properties != null) {
            rest.appendChild(properties.cloneNode(true));
        }
        if (inside) {
            String whole = holder.getTextContent();
            Element lower = (Element) holder.cloneNode(false);
            setText(lower, whole.substring(at));
            setText(holder, whole.substring(0, at));
            rest.appendChild(lower);
        }
        while (next != null) {
            Node following = next.getNextSibling();
            rest.appendChild(next);
            next = following;
        }
        insertAfter(rest, run);
    }

    /** Whether nothing but properties stands before an element in its run. */
    private static boolean begins(Element holder) {
        boolean first = true;
        for (Node before = holder.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            first &= !(before instanceof Element element) || Dom.name(element).equals("rPr");
        }
        return first;
    }

    /** Sets the text of a w:t, whose spaces count. */
    static void setText(Element element, String text) {
        element.setTextContent(text);
        element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    static void insertAfter(Node added, Node place) {
        parent(place).insertBefore(added, place.getNextSibling());
    }

    static void insertBefore(Node added, Node place) {
        parent(place).insertBefore(added, place);
    }

    private static Node parent(Node node) {
        @Nullable Node parent = node.getParentNode();
        if (parent == null) {
            throw new IllegalStateException("a run without a parent");
        }
        return parent;
    }
}
