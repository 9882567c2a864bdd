package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The marks of deletions and insertions that a reader accepts or rejects. */
final class TrackedChange {
    /** What a paragraph mark's properties say of its own history. */
    private static final Set<String> HISTORY = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange");

    private TrackedChange() {}

    /** Marks a run as deleted. */
    static void delete(Element run, Pen pen) {
        Element deletion = pen.signed("del", pen.nextId());
        Runs.insertBefore(deletion, run);
        deletion.appendChild(run);
        for (Element child : Dom.children(run)) {
            String deleted = switch (Dom.name(child)) {
                case "t" -> "delText";
                case "instrText" -> "delInstrText";
                default -> "";
            };
            if (!deleted.isEmpty()) {
                Element text = pen.element(deleted);
                Runs.setText(text, child.getTextContent());
                run.replaceChild(text, child);
            }
        }
    }

    /** A text marked as inserted, with the properties of another; null gives it none. */
    static Element insertion(@Nullable Element properties, String text, Pen pen) {
        Element insertion = pen.signed("ins", pen.nextId());
        Element run = pen.element("r");
        if (properties != null) {
            run.appendChild(properties.cloneNode(true));
        }
        Element words = pen.element("t");
        Runs.setText(words, text);
        run.appendChild(words);
        insertion.appendChild(run);
        return insertion;
    }

    /** How a text should look in a blank cell: as its paragraph says, or as the first text of its row; null if none. */
    static @Nullable Element blankProperties(Element paragraph) {
        Element properties = Dom.child(paragraph, "pPr");
        Element mark = properties == null ? null : Dom.child(properties, "rPr");
        Node row = paragraph;
        while (row != null && !Dom.name(row).equals("tr")) {
            row = row.getParentNode();
        }
        Element like = mark == null && row instanceof Element element ? firstRunProperties(element) : mark;
        if (like == null) {
            return null;
        }
        Element copy = (Element) like.cloneNode(true);
        for (Element child : Dom.children(copy)) {
            if (HISTORY.contains(Dom.name(child))) {
                copy.removeChild(child);
            }
        }
        return copy;
    }

    private static @Nullable Element firstRunProperties(Element parent) {
        for (Element child : Dom.children(parent)) {
            boolean run = Dom.name(child).equals("r");
            Element properties = run ? Dom.child(child, "rPr") : firstRunProperties(child);
            if (properties != null) {
                return properties;
            }
        }
        return null;
    }

    /** Marks the end of a paragraph as deleted. */
    static void deleteMark(Element paragraph, Pen pen) {
        Element properties = childAt(paragraph, "pPr", paragraph.getFirstChild(), pen);
        Element later = Dom.child(properties, "sectPr");
        later = later == null ? Dom.child(properties, "pPrChange") : later;
        Element mark = childAt(properties, "rPr", later, pen);
        if (Dom.child(mark, "del") == null) {
            Element inserted = Dom.child(mark, "ins");
            Node place = inserted == null ? mark.getFirstChild() : inserted.getNextSibling();
            mark.insertBefore(pen.signed("del", pen.nextId()), place);
        }
    }

    /** A child of this name, made before a place where there is none. */
    static Element childAt(Element parent, String name, @Nullable Node place, Pen pen) {
        Element known = Dom.child(parent, name);
        if (known != null) {
            return known;
        }
        Element made = pen.element(name);
        parent.insertBefore(made, place);
        return made;
    }
}
