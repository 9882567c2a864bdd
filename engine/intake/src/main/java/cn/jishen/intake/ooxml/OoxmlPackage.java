package cn.jishen.intake.ooxml;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.TooLargeException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an Office Open XML file: found by their relations, read within {@link ZipLimits}. */
public final class OoxmlPackage implements Closeable {
    private final ZipFile zip;
    private final ZipLimits limits;

    private OoxmlPackage(ZipFile zip, ZipLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens the zip; its directory is checked against the limits before anything is unpacked. */
    public static OoxmlPackage open(Path file, ZipLimits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            limits.check(zip);
            return new OoxmlPackage(zip, limits);
        } catch (TooLargeException e) {
            zip.close();
            throw e;
        }
    }

    /** The name of the main part, by the package's relations; null in a zip that is no Office file. */
    public @Nullable String mainPart() throws IOException {
        for (Relation relation : relations("").values()) {
            if (relation.type().equals("officeDocument")) {
                return relation.target();
            }
        }
        return null;
    }

    /** The name of the main part of a file known to be one of Office. */
    public String requiredMainPart() throws IOException {
        String main = mainPart();
        if (main == null) {
            throw new DamagedException("no main part");
        }
        return main;
    }

    /**
     * The relations of a part by their id; empty when it has none.
     *
     * @param part its name, or the empty string for the package
     */
    public Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new LinkedHashMap<>();
        try (InputStream in = part(folder + "_rels/" + part.substring(slash + 1) + ".rels")) {
            if (in == null) {
                return relations;
            }
            Xml xml = Xml.open(in);
            xml.nextChild();
            while (xml.nextChild()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
                xml.skip();
            }
        }
        return relations;
    }

    /** The name of the first related part of a type; null when there is none. */
    public @Nullable String related(Map<String, Relation> relations, String type) {
        for (Relation relation : relations.values()) {
            if (relation.type().equals(type)) {
                return relation.target();
            }
        }
        return null;
    }

    /** Whether a part with these relations shows workbooks or documents as pictures. */
    public boolean embedsDocuments(Map<String, Relation> relations) {
        return relations.values().stream()
                .filter(relation ->
                        relation.type().equals("package") || relation.type().equals("oleObject"))
                .anyMatch(relation -> !relation.target().endsWith(".pptx"));
    }

    /** The bytes of a part, counted against the limits; null when there is no such part. */
    public @Nullable InputStream part(@Nullable String name) throws IOException {
        ZipEntry entry = name == null ? null : zip.getEntry(name);
        return entry == null ? null : limits.guard(entry, zip.getInputStream(entry));
    }

    /** The bytes of a part that must be there; throws ZipException when it is not. */
    public InputStream required(String name) throws IOException {
        InputStream in = part(name);
        if (in == null) {
            throw new ZipException("no part " + name);
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String resolve(String folder, String target) {
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

    /**
     * A link from one part to another.
     *
     * @param type the last segment of its type: officeDocument, styles, worksheet
     * @param target the name of the other part
     */
    public record Relation(String type, String target) {}
}
