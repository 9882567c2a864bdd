package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;

/**
 * Where a paragraph stands in a list.
 *
 * @param list its number; 0 is no list
 * @param level from 0
 */
record Item(int list, int level) {
    static final Item NONE = new Item(0, 0);

    /** Stands in w:numPr and leaves it. */
    static Item read(Xml xml) throws IOException {
        int list = 0;
        int level = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numId" -> list = xml.attribute("val", 0);
                case "ilvl" -> level = xml.attribute("val", 0);
                default -> {}
            }
            xml.skip();
        }
        return new Item(list, level);
    }
}
