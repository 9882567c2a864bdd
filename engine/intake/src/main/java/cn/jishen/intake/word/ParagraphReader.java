package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Superscripts;
import cn.jishen.intake.source.Symbols;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One w:p: its text as printed, with tabs and line breaks. */
final class ParagraphReader {
    private final Outline outline;
    private final Lists lists;
    private final Marks marks;

    ParagraphReader(Outline outline, Lists lists, Marks marks) {
        this.outline = outline;
        this.lists = lists;
        this.marks = marks;
    }

    /** Takes in the blocks of a text box, standing in w:txbxContent. */
    @FunctionalInterface
    interface Boxes {
        void read(Xml xml) throws IOException;
    }

    /**
     * @param level of the heading, 0 for body text, {@link Outline#CONTENTS}
     * @param joinsNext whether the paragraph mark is deleted, so that the next paragraph belongs to this one
     */
    record Content(String text, int level, boolean joinsNext) {}

    Content read(Xml xml, Boxes boxes) throws IOException {
        StringBuilder text = new StringBuilder();
        Properties properties = new Properties(0, false, Item.NONE);
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            if (xml.name().equals("pPr")) {
                properties = properties(xml);
                text.append(lists.next(properties.item.list(), properties.item.level()));
            } else {
                inline(xml, wrappers, text, boxes);
            }
        }
        return new Content(text.toString(), properties.level, properties.deletedMark);
    }

    private record Properties(int level, boolean deletedMark, Item item) {}

    private Properties properties(Xml xml) throws IOException {
        String style = null;
        int own = 9;
        boolean deleted = false;
        Item item = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numPr" -> {
                    item = Item.read(xml);
                    continue;
                }
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> own = xml.attribute("val", 9);
                case "rPr" -> {
                    deleted = hasDeletion(xml);
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        int level = own < 9 ? Outline.ofOutline(own) : outline.level(style);
        return new Properties(level, deleted, item == null ? outline.item(style) : item);
    }

    private static boolean hasDeletion(Xml xml) throws IOException {
        boolean deleted = false;
        while (xml.nextChild()) {
            deleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
            xml.skip();
        }
        return deleted;
    }

    private void children(Xml xml, StringBuilder text, Boxes boxes) throws IOException {
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            inline(xml, wrappers, text, boxes);
        }
    }

    private void inline(Xml xml, Wrappers wrappers, StringBuilder text, Boxes boxes) throws IOException {
        switch (xml.name()) {
            case "r" -> run(xml, text, boxes);
            case "t" -> text.append(xml.text());
            case "txbxContent" -> boxes.read(xml);
            case "tab", "ptab" -> leave(xml, text, "\t");
            case "br", "cr" -> leave(xml, text, "\n");
            case "noBreakHyphen" -> leave(xml, text, "-");
            case "sym" -> leave(xml, text, Symbols.of(xml.attribute("font"), xml.attribute("char")));
            default -> {
                if (wrappers.enters()) {
                    children(xml, text, boxes);
                }
            }
        }
    }

    private void run(Xml xml, StringBuilder text, Boxes boxes) throws IOException {
        StringBuilder run = new StringBuilder();
        RunStyle style = RunStyle.PLAIN;
        Wrappers wrappers = new Wrappers(xml, marks);
        while (xml.nextChild()) {
            if (xml.name().equals("rPr")) {
                style = RunStyle.read(xml);
            } else {
                inline(xml, wrappers, run, boxes);
            }
        }
        if (style.hidden()) {
            if (!run.toString().isBlank()) {
                marks.hiddenText();
            }
        } else {
            text.append(
                    style.raised() ? Superscripts.of(run.toString()) : Symbols.fromFont(style.font(), run.toString()));
        }
    }

    private static void leave(Xml xml, StringBuilder text, String character) throws IOException {
        text.append(character);
        xml.skip();
    }

    /** What a run's properties do to its text. */
    private record RunStyle(
            boolean hidden, boolean raised, @Nullable String font) {
        static final RunStyle PLAIN = new RunStyle(false, false, null);

        static RunStyle read(Xml xml) throws IOException {
            boolean hidden = false;
            boolean raised = false;
            String font = null;
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "vanish", "webHidden" -> hidden |= xml.name().equals("vanish") && xml.isOn();
                    case "vertAlign" -> raised = "superscript".equals(xml.attribute("val"));
                    case "rFonts" -> font = xml.attribute("ascii");
                    default -> {}
                }
                xml.skip();
            }
            return new RunStyle(hidden, raised, font);
        }
    }
}
