package cn.jishen.intake.ooxml;

import java.io.InputStream;
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
    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands before the root element, which is the first child. */
    public static Xml open(InputStream in) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(in));
    }

    /** Steps to the next child element of the current one; at its end steps out of it and says false. */
    public boolean nextChild() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("nested deeper than " + DEEPEST);
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                default -> {}
            }
        }
        return false;
    }

    /** Leaves the current element with all in it. */
    public void skip() throws XMLStreamException {
        int end = depth - 1;
        while (depth > end) {
            nextChild();
        }
    }

    /** The text of the current element, and leaves it. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        while (depth > end && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {}
            }
        }
        return text.toString();
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
        return factory;
    }
}
