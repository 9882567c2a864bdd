package cn.jishen.intake.ooxml;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the elements of an XML part: {@link #nextChild()} steps through the children of the element it is in, and
 * whoever handles a child leaves it by stepping to its end or by {@link #skip()}. Names are local names, so that the
 * transitional and the strict namespaces read alike. No document type, no entity from outside, no bottomless nesting.
 */
public final class Xml {
    private static final Limit DEPTH = Limit.of("jishen.office.depth", 400, "层");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands before the root element, which is the first child. */
    public static Xml open(InputStream in) throws IOException {
        try {
            return new Xml(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new DamagedException("no XML", e);
        }
    }

    /** Stands in the root element, which must have the given name. */
    public static Xml open(InputStream in, String root) throws IOException {
        Xml xml = open(in);
        if (!xml.nextChild() || !xml.name().equals(root)) {
            throw new DamagedException("root element is not " + root);
        }
        return xml;
    }

    /** Steps to the next child element of the current one; at its end steps out of it and says false. */
    public boolean nextChild() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Leaves the current element with all in it. */
    public void skip() throws IOException {
        int end = depth - 1;
        while (depth > end) {
            nextChild();
        }
    }

    /** The text of the current element, and leaves it. */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** The next event, with the depth kept; the parser's complaints and what is not allowed become one exception. */
    private int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                DEPTH.check(++depth, "文件内部的 XML 元素嵌套");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD) {
                throw new RefusedException("内部的 XML 带有文档类型声明（DTD），可能引用外部文件或成倍展开，没有读", "用 Word、Excel 打开后另存为新文件再试");
            }
            return event;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw new DamagedException("broken XML", e);
        }
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; null when it is not there. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute; the given one when it is absent or no number. */
    public int attribute(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an on-off property element is on: it is, unless its val says no. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // Without a reporter of its own the parser prints its complaints to standard error.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }
}
