package cn.jishen.reports.annotated.parts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML parts as trees. No document type, no entity from outside; what is written back keeps prefixes and spaces. */
public final class Dom {
    private Dom() {}

    /** The tree of a part; IOException where it is no XML. */
    public static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException("broken XML", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tree with nothing but its root. */
    public static Document empty(String namespace, String root) {
        try {
            Document document = factory().newDocumentBuilder().newDocument();
            document.setXmlStandalone(true);
            document.appendChild(document.createElementNS(namespace, root));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tree as UTF-8. */
    public static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer identity = factory.newTransformer();
            identity.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            // Or else the first line would claim that the part needs a document type.
            document.setXmlStandalone(true);
            identity.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("XML cannot be written", e);
        }
        return out.toByteArray();
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The root of a tree. */
    public static Element root(Document document) {
        return document.getDocumentElement();
    }

    /** The elements right below a node, as they stand now. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element right below a node with this local name; null when there is none. */
    public static @Nullable Element child(Node parent, String name) {
        for (Element child : children(parent)) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The local name. */
    public static String name(Node node) {
        String name = node.getLocalName();
        return name == null ? node.getNodeName() : name;
    }

    /** An attribute by its local name, whatever its namespace; null when it is not there. */
    public static @Nullable String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name(attribute).equals(name)) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** A whole number in an attribute; the given one when it is absent or no number. */
    public static int attribute(Element element, String name, int otherwise) {
        String value = attribute(element, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
