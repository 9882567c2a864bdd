package cn.jishen.intake.word;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbering.xml of a .docx. */
final class ListsReader {
    private final Map<Integer, List<Lists.Level>> kinds = new HashMap<>();
    private final Map<Integer, Lists.Definition> lists = new HashMap<>();

    private ListsReader() {}

    static Lists read(@Nullable InputStream numbering) throws IOException {
        if (numbering == null) {
            return Lists.NONE;
        }
        ListsReader reader = new ListsReader();
        try (numbering) {
            Xml xml = Xml.open(numbering);
            xml.nextChild();
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "abstractNum" -> reader.readKind(xml);
                    case "num" -> reader.readList(xml);
                    default -> xml.skip();
                }
            }
        }
        return new Lists(reader.lists::get);
    }

    private void readKind(Xml xml) throws IOException {
        int id = xml.attribute("abstractNumId", -1);
        List<Lists.Level> levels = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("lvl")) {
                levels.add(readLevel(xml));
            } else {
                xml.skip();
            }
        }
        kinds.put(id, levels);
    }

    private void readList(Xml xml) throws IOException {
        int id = xml.attribute("numId", -1);
        int kind = -1;
        Map<Integer, Integer> restarts = new HashMap<>();
        Map<Integer, Lists.Level> changed = new HashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("lvlOverride")) {
                int level = xml.attribute("ilvl", 0);
                while (xml.nextChild()) {
                    if (xml.name().equals("lvl")) {
                        changed.put(level, readLevel(xml));
                    } else {
                        restarts.put(level, xml.attribute("val", 1));
                        xml.skip();
                    }
                }
            } else {
                kind = xml.name().equals("abstractNumId") ? xml.attribute("val", -1) : kind;
                xml.skip();
            }
        }
        List<Lists.Level> levels = new ArrayList<>(kinds.getOrDefault(kind, List.of()));
        for (int i = 0; i < levels.size(); i++) {
            levels.set(i, changed.getOrDefault(i, levels.get(i)));
        }
        lists.put(id, new Lists.Definition(kind, levels, restarts));
    }

    private static Lists.Level readLevel(Xml xml) throws IOException {
        int start = 1;
        String format = null;
        String text = "";
        boolean legal = false;
        boolean apart = true;
        while (xml.nextChild()) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = xml.attribute("val", 1);
                case "numFmt" -> format = value;
                case "lvlText" -> text = value == null ? "" : value;
                case "isLgl" -> legal = xml.isOn();
                case "suff" -> apart = !"nothing".equals(value);
                default -> {}
            }
            xml.skip();
        }
        return new Lists.Level(start, ListFormat.named(format), text, legal, apart);
    }
}
