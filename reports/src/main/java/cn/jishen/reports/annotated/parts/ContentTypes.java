package cn.jishen.reports.annotated.parts;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What kind each part is of, as the package says. */
public final class ContentTypes {
    private static final String PART = "[Content_Types].xml";

    private final OfficeFile file;
    private final Document document;

    ContentTypes(OfficeFile file) throws IOException {
        this.file = file;
        this.document = file.document(PART);
    }

    /** Says the kind of one part. */
    public void add(String part, String type) throws IOException {
        Element override = element("Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        Dom.root(document).appendChild(override);
        file.put(PART, document);
    }

    /** Says the kind of all parts with an ending, unless the package says it already. */
    public void addEnding(String ending, String type) throws IOException {
        if (said(ending) == null) {
            Element otherwise = element("Default");
            otherwise.setAttribute("Extension", ending);
            otherwise.setAttribute("ContentType", type);
            // The schema wants endings and parts in any order; readers of old expect endings first.
            Dom.root(document).insertBefore(otherwise, Dom.root(document).getFirstChild());
            file.put(PART, document);
        }
    }

    private @Nullable Element said(String ending) {
        for (Element element : Dom.children(Dom.root(document))) {
            String own = Dom.attribute(element, "Extension");
            if (Dom.name(element).equals("Default")
                    && own != null
                    && own.toLowerCase(Locale.ROOT).equals(ending)) {
                return element;
            }
        }
        return null;
    }

    private Element element(String name) {
        Element root = Dom.root(document);
        return document.createElementNS(root.getNamespaceURI(), Relations.qualified(root, name));
    }
}
