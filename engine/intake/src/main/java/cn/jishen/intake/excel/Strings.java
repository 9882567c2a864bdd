package cn.jishen.intake.excel;

import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.Superscripts;
import cn.jishen.intake.source.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, cleaned. Each is cleaned once: a million cells may share one long string of spaces.
 */
final class Strings {
    private static final Limit STRINGS = Limit.of("jishen.xlsx.strings", 1_000_000, "条");
    private static final Limit CHARACTERS = Limit.of("jishen.xlsx.characters", 64 << 20, "个");

    private final List<String> strings;

    private Strings(List<String> strings) {
        this.strings = strings;
    }

    static Strings read(@Nullable InputStream part) throws IOException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        if (part != null) {
            try (part) {
                Xml xml = Xml.open(part);
                xml.nextChild();
                while (xml.nextChild()) {
                    String text = rich(xml);
                    strings.add(Texts.clean(text));
                    characters += text.length();
                    STRINGS.check(strings.size(), "共享字符串");
                    CHARACTERS.check(characters, "共享字符串的字");
                }
            }
        }
        return new Strings(strings);
    }

    /** The string of a number, as {@link Texts#clean} leaves it; empty when there is none of it. */
    String get(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < strings.size() ? strings.get(i) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The text of an si or is element, its runs joined, readings of characters left out; leaves the element. */
    static String rich(Xml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> text.append(run(xml));
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private static String run(Xml xml) throws IOException {
        String text = "";
        boolean raised = false;
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                text = xml.text();
            } else if (xml.name().equals("rPr")) {
                while (xml.nextChild()) {
                    raised |= xml.name().equals("vertAlign") && "superscript".equals(xml.attribute("val"));
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return raised ? Superscripts.of(text) : text;
    }
}
