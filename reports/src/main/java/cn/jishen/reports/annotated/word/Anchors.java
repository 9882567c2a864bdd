package cn.jishen.reports.annotated.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.reports.annotated.parts.Dom;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks where comments stand. */
final class Anchors {
    /** In these a comment would be lost with a change of their content: its marks stand around them. */
    private static final Set<String> CLOSED = Set.of("sdt", "ins", "moveTo", "ruby");

    private final Pen pen;

    Anchors(Pen pen) {
        this.pen = pen;
    }

    /** Marks the words; where they are not found all of the spot, and says whether they were. */
    boolean mark(int id, WordPlace spot, String words, Location place) {
        Letters letters = Letters.of(spot.paragraphs());
        Letters.Range found = letters.find(words, place.start());
        if (letters.size() == 0) {
            markBlank(id, spot.paragraphs().get(0));
            return false;
        }
        List<Element> runs = found == null
                ? letters.runs(new Letters.Range(0, letters.size()))
                : Runs.cutOut(spot.paragraphs(), letters.whole(found));
        Node first = outermost(runs.get(0));
        Node last = outermost(runs.get(runs.size() - 1));
        Runs.insertBefore(pen.element("commentRangeStart", id), first);
        end(id, afterMarks(last));
        return found != null;
    }

    /** Marks a paragraph in which nothing is written, or that can only be pointed at. */
    void markBlank(int id, Element paragraph) {
        Element start = pen.element("commentRangeStart", id);
        Element properties = Dom.child(paragraph, "pPr");
        paragraph.insertBefore(start, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        end(id, start);
    }

    private void end(int id, Node after) {
        Element end = pen.element("commentRangeEnd", id);
        Element run = pen.element("r");
        run.appendChild(pen.element("commentReference", id));
        Runs.insertAfter(end, after);
        Runs.insertAfter(run, end);
    }

    /** The last of the marks that end at the same place, so that comments keep their order. */
    private static Node afterMarks(Node last) {
        Node node = last;
        for (Node next = node.getNextSibling(); isMark(next); next = next.getNextSibling()) {
            node = next;
        }
        return node;
    }

    private static boolean isMark(@Nullable Node node) {
        return node instanceof Element element
                && (Dom.name(element).equals("commentRangeEnd")
                        || (Dom.name(element).equals("r") && Dom.child(element, "commentReference") != null));
    }

    /** The run, or what encloses it within its paragraph and must stay whole. */
    private Node outermost(Element run) {
        Node outermost = run;
        Node node = run;
        while (node instanceof Element element && !Dom.name(element).equals("p")) {
            if (CLOSED.contains(Dom.name(element)) || !pen.isOwn(element)) {
                outermost = element;
            }
            node = element.getParentNode();
        }
        return outermost;
    }
}
