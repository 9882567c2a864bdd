package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import java.util.Set;

/**
 * The children of one element that only wrap content: which are looked into, and which are left out with all in
 * them.
 */
final class Wrappers {
    private static final Set<String> LEFT_OUT = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "trPr",
            "tcPr",
            "customXmlPr",
            "smartTagPr",
            "sectPr",
            "instrText",
            "rt",
            "annotationRef",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "lastRenderedPageBreak");
    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText", "delInstrText");

    private final Xml xml;
    private final Marks marks;
    private boolean chosen;

    Wrappers(Xml xml, Marks marks) {
        this.xml = xml;
        this.marks = marks;
    }

    /**
     * Whether the current element is to be looked into. If not, it has been left. Of the branches of an alternative
     * content the first is entered and the others are left out.
     */
    boolean enters() throws IOException {
        String name = xml.name();
        boolean branch = name.equals("Choice") || name.equals("Fallback");
        if (DELETED.contains(name)) {
            marks.deletedText();
        } else if (name.equals("footnoteReference") || name.equals("endnoteReference")) {
            marks.footnote();
        } else if (name.equals("altChunk")) {
            marks.embeddedDocument();
        } else if (!LEFT_OUT.contains(name) && !(branch && chosen)) {
            chosen |= branch;
            return true;
        }
        xml.skip();
        return false;
    }
}
