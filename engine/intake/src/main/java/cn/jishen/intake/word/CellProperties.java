package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;

/**
 * How a w:tc lies on the grid.
 *
 * @param span columns it covers
 * @param below whether it continues the cell above
 * @param beside whether it continues the cell to its left (w:hMerge, of old converters)
 * @param deleted whether its deletion is tracked
 */
record CellProperties(int span, boolean below, boolean beside, boolean deleted) {
    static final CellProperties PLAIN = new CellProperties(1, false, false, false);

    /** Word itself stops at 63 columns. */
    private static final int WIDEST = 200;

    /** Stands in w:tcPr and leaves it. */
    static CellProperties read(Xml xml) throws IOException {
        int span = 1;
        boolean below = false;
        boolean beside = false;
        boolean deleted = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.min(WIDEST, Math.max(1, xml.attribute("val", 1)));
                case "vMerge" -> below = !"restart".equals(xml.attribute("val"));
                case "hMerge" -> beside = !"restart".equals(xml.attribute("val"));
                case "cellDel" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
        return new CellProperties(span, below, beside, deleted);
    }
}
