package cn.jishen.reports.annotated;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Small files with one thing in question, what is found in them, and their copies. */
final class SmallFiles {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private SmallFiles() {}

    /** The parts of a .docx with this content of its w:body. */
    static Map<String, String> docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='" + TYPES + "'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='bin' ContentType='application/x'/>"
                        + "<Override PartName="
                        + "'/word/document.xml' ContentType='" + WORD + ".document.main+xml'/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + W
                        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                        + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' mc:Ignorable='w14'>"
                        + "<w:body>" + body + "<w:sectPr/></w:body></w:document>");
        parts.put("word/media/seal.bin", "\u0001\u0002 印章");
        return parts;
    }

    /** A part of relations with one link. */
    static String relation(String type, String target) {
        return "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='rId1' Type='" + OFFICE + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells; one that begins with a tag is the cell's whole content. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<") ? cell : paragraph(cell))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static Path write(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("pump.docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    /** The parts of a zip, as texts of one byte a character. */
    static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    /** Some names and more of them. */
    static String[] with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toArray(String[]::new);
    }

    static Location cell(int row, int column) {
        return Location.inTable(null, List.of(1), row, column);
    }

    static WeighedFinding finding(String rule, Location place, String words, @Nullable Mending mending) {
        return new WeighedFinding(
                new Finding(
                        rule,
                        "RATE-OVER-100",
                        Severity.WARNING,
                        null,
                        null,
                        null,
                        Field.DOCUMENT,
                        words,
                        rule + "的问题：" + words,
                        rule + "的建议",
                        rule + "的依据",
                        place,
                        mending),
                null,
                true,
                null);
    }

    static DocumentAudit audit(WeighedFinding... findings) {
        Disclosure facts = Disclosure.nothing("pump.docx", "00", List.of());
        return new DocumentAudit(facts, Map.of(), List.of(findings), List.of(), List.of(), List.of());
    }

    /** What was placed, and the copy. */
    static final class Copy {
        private final Placement placed;
        private final byte[] bytes;

        private Copy(Placement placed, byte[] bytes) {
            this.placed = placed;
            this.bytes = bytes;
        }

        Placement placed() {
            return placed;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    static Copy copy(Path original, WeighedFinding... findings) throws IOException {
        return copy(original, audit(findings));
    }

    static Copy copy(Path original, DocumentAudit audit) throws IOException {
        return copy(original, audit, CommentScope.PROBLEMS);
    }

    static Copy copy(Path original, DocumentAudit audit, CommentScope scope) throws IOException {
        Run run = Runs.of(audit);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Placement placed = AnnotatedCopy.write(run, audit, original, scope, out);
        return new Copy(placed, out.toByteArray());
    }
}
