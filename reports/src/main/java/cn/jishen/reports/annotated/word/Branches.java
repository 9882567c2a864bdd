package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Which children of one element hold text that counts: as the reader of .docx sees them, with tracked changes accepted
 * and of alternative contents the first.
 */
final class Branches {
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
            "footnoteReference",
            "endnoteReference",
            "altChunk",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "lastRenderedPageBreak",
            "del",
            "moveFrom",
            "delText",
            "delInstrText");

    private boolean chosen;

    /** Whether to look into a child; to be asked of each, in their order. */
    boolean enters(Element child) {
        String name = Dom.name(child);
        boolean branch = name.equals("Choice") || name.equals("Fallback");
        if (LEFT_OUT.contains(name) || (branch && chosen)) {
            return false;
        }
        chosen |= branch;
        return true;
    }
}
