package cn.jishen.reports.annotated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The main part of a copy, as a reader of comments and changes sees it. */
final class Marked {
    private final Document document;

    private Marked(Document document) {
        this.document = document;
    }

    static Marked of(byte[] docx) throws IOException {
        return of(SmallFiles.parts(docx).getOrDefault("word/document.xml", ""));
    }

    static Marked of(Map<String, String> original) throws IOException {
        byte[] bytes = original.getOrDefault("word/document.xml", "").getBytes(StandardCharsets.UTF_8);
        return of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Marked of(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return new Marked(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The text between the marks of a comment, deleted text in brackets. */
    String words(int comment) {
        StringBuilder words = new StringBuilder();
        boolean[] inside = {false};
        walk(document.getDocumentElement(), comment, inside, words);
        return words.toString();
    }

    private static void walk(Node node, int comment, boolean[] inside, StringBuilder words) {
        String name = String.valueOf(node.getLocalName());
        if (node instanceof Element element && name.startsWith("commentRange")) {
            boolean own = id(element).equals(String.valueOf(comment));
            inside[0] = own ? name.endsWith("Start") : inside[0];
        }
        if (inside[0] && name.equals("t")) {
            words.append(node.getTextContent());
        } else if (inside[0] && name.equals("delText")) {
            words.append('[').append(node.getTextContent()).append(']');
        }
        children(node).forEach(child -> walk(child, comment, inside, words));
    }

    private static String id(Element element) {
        return element.getAttributeNS(element.getNamespaceURI(), "id");
    }

    /** The same with all changes of ours taken. */
    Marked accepted() {
        return decided("ins", "del");
    }

    /** The same with all changes of ours thrown away. */
    Marked rejected() {
        return decided("del", "ins");
    }

    private Marked decided(String kept, String gone) {
        Document copy = (Document) document.cloneNode(true);
        for (Element mark : ours(copy, gone)) {
            Node parent = mark.getParentNode();
            if (parent.getLocalName().equals("trPr")) {
                Node row = parent.getParentNode();
                row.getParentNode().removeChild(row);
            } else {
                parent.removeChild(mark);
            }
        }
        for (Element mark : ours(copy, kept)) {
            Node parent = mark.getParentNode();
            children(mark).forEach(child -> parent.insertBefore(child, mark));
            parent.removeChild(mark);
            if (!parent.hasChildNodes() && !parent.getLocalName().equals("p")) {
                Node above = parent.getParentNode();
                above.removeChild(parent);
                if (above.getLocalName().equals("pPr") && !above.hasChildNodes()) {
                    above.getParentNode().removeChild(above);
                }
            }
        }
        for (Element text : all(copy, "delText")) {
            copy.renameNode(text, text.getNamespaceURI(), "w:t");
        }
        return new Marked(copy);
    }

    private static List<Element> ours(Document document, String name) {
        return all(document, name).stream()
                .filter(mark ->
                        mark.getAttributeNS(mark.getNamespaceURI(), "author").equals("绩审"))
                .toList();
    }

    /** What the document is made of but for runs, whose letters each carry the run's properties, and our marks. */
    List<String> content() {
        List<String> content = new ArrayList<>();
        content(document.getDocumentElement(), "", content);
        return content;
    }

    private static void content(Node node, String properties, List<String> content) {
        String name = String.valueOf(node.getLocalName());
        if (name.startsWith("commentRange") || name.equals("commentReference") || name.equals("rPr")) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.getTextContent().chars().forEach(c -> content.add((char) c + " " + properties));
            return;
        }
        String own = properties;
        if (name.equals("r") || name.equals("t")) {
            own = children(node).stream()
                    .filter(child -> "rPr".equals(child.getLocalName()))
                    .map(Marked::print)
                    .findFirst()
                    .orElse(properties);
        } else {
            content.add(node.getNodeName() + print(node.getAttributes()));
        }
        String inherited = own;
        children(node).forEach(child -> content(child, inherited, content));
        if (!name.equals("r") && !name.equals("t")) {
            content.add("/" + node.getNodeName());
        }
    }

    private static String print(Node node) {
        StringBuilder text = new StringBuilder(node.getNodeName() + print(node.getAttributes()));
        children(node).forEach(child -> text.append(print(child)));
        return text.toString();
    }

    private static String print(org.w3c.dom.@org.jspecify.annotations.Nullable NamedNodeMap attributes) {
        List<String> all = new ArrayList<>();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            all.add(attributes.item(i).toString());
        }
        return all.stream().sorted().toList().toString();
    }

    /** The text of each row, cells parted by bars. */
    List<String> rows() {
        return all(document, "tr").stream()
                .map(row -> String.join(
                        "|",
                        children(row).stream()
                                .filter(cell -> "tc".equals(cell.getLocalName()))
                                .map(Node::getTextContent)
                                .toList()))
                .toList();
    }

    private static List<Element> all(Document document, String name) {
        NodeList list = document.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            all.add((Element) list.item(i));
        }
        return all;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
