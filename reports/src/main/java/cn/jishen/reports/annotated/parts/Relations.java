package cn.jishen.reports.annotated.parts;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The links from one part to others. */
public final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Types of links, but for their last word, in the two editions of the standard. */
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final OfficeFile file;
    private final String name;
    private final String folder;
    private final Document document;

    private Relations(OfficeFile file, String name, String folder, Document document) {
        this.file = file;
        this.name = name;
        this.folder = folder;
        this.document = document;
    }

    static Relations of(OfficeFile file, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Document document = file.has(name) ? file.document(name) : Dom.empty(NAMESPACE, "Relationships");
        return new Relations(file, name, folder, document);
    }

    /** The name of the first linked part whose type ends with this word; null when there is none. */
    public @Nullable String target(String type) {
        Element relation = first(type);
        String target = relation == null ? null : Dom.attribute(relation, "Target");
        return target == null ? null : resolve(target);
    }

    /** The name of the part with this id, linked by a type that ends with this word; null when there is none. */
    public @Nullable String target(@Nullable String id, String type) {
        for (Element relation : Dom.children(Dom.root(document))) {
            String target = Dom.attribute(relation, "Target");
            boolean own = isOf(relation, type)
                    && String.valueOf(Dom.attribute(relation, "Id")).equals(id);
            if (own && target != null) {
                return resolve(target);
            }
        }
        return null;
    }

    private @Nullable Element first(String type) {
        for (Element relation : Dom.children(Dom.root(document))) {
            if (isOf(relation, type)) {
                return relation;
            }
        }
        return null;
    }

    /** Whether a link leads to a part of the file and is of a type that ends with this word. */
    private static boolean isOf(Element relation, String type) {
        String own = Dom.attribute(relation, "Type");
        return own != null && own.endsWith("/" + type) && !"External".equals(Dom.attribute(relation, "TargetMode"));
    }

    /** Links to a part of this file and says the link's id. */
    public String add(String type, String target, boolean strict) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Element relation : Dom.children(Dom.root(document))) {
            taken.add(String.valueOf(Dom.attribute(relation, "Id")));
        }
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        Element root = Dom.root(document);
        Element relation = document.createElementNS(root.getNamespaceURI(), qualified(root, "Relationship"));
        relation.setAttribute("Id", "rId" + number);
        relation.setAttribute("Type", (strict ? STRICT : TRANSITIONAL) + type);
        relation.setAttribute("Target", "/" + target);
        root.appendChild(relation);
        file.put(name, document);
        return "rId" + number;
    }

    static String qualified(Element root, String name) {
        return root.getPrefix() == null ? name : root.getPrefix() + ":" + name;
    }

    private String resolve(String target) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
