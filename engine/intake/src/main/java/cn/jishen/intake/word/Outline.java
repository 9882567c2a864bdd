package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph styles are headings, which set a table of contents, and which number their paragraphs. Chinese Word
 * calls the styles 1, 2, 3 by id, so the name or the outline level of the style decides.
 */
final class Outline {
    /** The level of a style that sets a line of a table of contents. */
    static final int CONTENTS = -1;

    private static final int BODY = 0;
    private static final int CHAIN = 12;

    private final Map<String, Integer> levels;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, String> parents;

    private Outline(Map<String, Integer> levels, Map<String, String> parents) {
        this.levels = levels;
        this.parents = parents;
    }

    /** Reads the styles part; where there is none, no style is a heading. */
    static Outline read(@Nullable InputStream styles) throws IOException {
        Outline outline = new Outline(new HashMap<>(), new HashMap<>());
        if (styles == null) {
            return outline;
        }
        try (styles) {
            Xml xml = Xml.open(styles);
            xml.nextChild();
            while (xml.nextChild()) {
                if (xml.name().equals("style")) {
                    outline.readStyle(xml);
                } else {
                    xml.skip();
                }
            }
        }
        return outline;
    }

    /** 1 to 9 for a heading, 0 for body text, {@link #CONTENTS}. */
    int level(@Nullable String style) {
        return inherited(style, levels, BODY);
    }

    /** The list to which paragraphs of a style belong. */
    Item item(@Nullable String style) {
        return inherited(style, items, Item.NONE);
    }

    /** What a style says, or else the style on which it is based. */
    private <T> T inherited(@Nullable String style, Map<String, T> said, T otherwise) {
        String id = style;
        for (int i = 0; id != null && i < CHAIN; i++) {
            T value = said.get(id);
            if (value != null) {
                return value;
            }
            id = parents.get(id);
        }
        return otherwise;
    }

    /** A level as w:outlineLvl counts it, from 0; 9 is body text. */
    static int ofOutline(int value) {
        return value >= 0 && value < 9 ? value + 1 : BODY;
    }

    /** The level that the name of a built-in style gives, in small letters; 0 for any other name. */
    static int ofName(String name) {
        if (name.startsWith("toc ")) {
            return CONTENTS;
        }
        return name.matches("(heading|标题) ?[1-9]") ? name.charAt(name.length() - 1) - '0' : BODY;
    }

    private void readStyle(Xml xml) throws IOException {
        String id = xml.attribute("styleId");
        String name = "";
        String parent = null;
        int outline = 9;
        while (xml.nextChild()) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "name" -> name = value == null ? "" : value.toLowerCase(Locale.ROOT);
                case "basedOn" -> parent = value;
                case "pPr" -> {
                    outline = readProperties(xml, id);
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        if (id == null) {
            return;
        }
        int named = ofName(name);
        if (named != BODY || outline < 9) {
            levels.put(id, named != BODY ? named : ofOutline(outline));
        }
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    /** The outline level, from 0; keeps the list to which the style belongs. */
    private int readProperties(Xml xml, @Nullable String style) throws IOException {
        int level = 9;
        while (xml.nextChild()) {
            if (xml.name().equals("numPr")) {
                Item item = Item.read(xml);
                if (style != null) {
                    items.put(style, item);
                }
                continue;
            }
            level = xml.name().equals("outlineLvl") ? xml.attribute("val", 9) : level;
            xml.skip();
        }
        return level;
    }
}
