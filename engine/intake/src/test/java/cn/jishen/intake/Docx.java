package cn.jishen.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes .docx from raw XML, so that any structure can be tested. */
public final class Docx {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
              xmlns:v="urn:schemas-microsoft-com:vml"
              xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>""";
    private static final String TAIL = "<w:sectPr/></w:body></w:document>";
    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
              <w:style w:styleId="Sub"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>
              <w:style w:styleId="Lvl"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
              <w:style w:styleId="Item"><w:name w:val="编号"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
              </w:style>
              <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            </w:styles>""";
    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
                  <w:lvlText w:val="%1、"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:isLgl/>
                  <w:lvlText w:val="%1.%2.%3"/></w:lvl>
              </w:abstractNum>
              <w:abstractNum w:abstractNumId="8">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">
                <w:startOverride w:val="5"/></w:lvlOverride></w:num>
              <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
            </w:numbering>""";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/%1$s.document.main+xml"/>
              <Override PartName="/word/numbering.xml" ContentType="application/%1$s.numbering+xml"/>
              <Override PartName="/word/styles.xml" ContentType="application/%1$s.styles+xml"/>
            </Types>""".formatted("vnd.openxmlformats-officedocument.wordprocessingml");
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Target="%s" Type="%s%s"/></Relationships>""";

    private Docx() {}

    /** A document with this body. */
    public static Path write(Path file, String body) throws IOException {
        return write(file, "word/document.xml", HEAD + body + TAIL);
    }

    /** A package whose main part has this name and content. */
    public static Path write(Path file, String mainPart, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELS.formatted(mainPart, TYPE, "officeDocument"));
            String styles = RELS.formatted("styles.xml", TYPE, "styles");
            String numbering = "<Relationship Id='r2' Target='numbering.xml' Type='" + TYPE + "numbering'/>";
            entry(zip, "word/_rels/document.xml.rels", styles.replace("</R", numbering + "</R"));
            entry(zip, "word/numbering.xml", NUMBERING);
            entry(zip, "word/styles.xml", STYLES);
            entry(zip, mainPart, content);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph of a style. */
    public static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
    }

    /** A paragraph of a list, see the numbering above. */
    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    /** A run; line breaks become w:br. */
    public static String r(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> "<w:t xml:space='preserve'>" + escape(line) + "</w:t>")
                .collect(Collectors.joining("<w:br/>", "<w:r>", "</w:r>"));
    }

    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row of plain cells. */
    public static String row(String... texts) {
        return tr(Arrays.stream(texts).map(Docx::tc).toArray(String[]::new));
    }

    public static String tc(String text) {
        return tc(1, null, text);
    }

    /** A cell over several grid columns. */
    public static String tc(int span, String text) {
        return tc(span, null, text);
    }

    /** A cell that those below may continue. */
    public static String top(int span, String text) {
        return tc(span, "restart", text);
    }

    /** A cell that continues the one above. */
    public static String below(int span) {
        return tc(span, "continue", "");
    }

    private static String tc(int span, @Nullable String merge, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val='" + span + "'/>"
                + (merge == null ? "" : "<w:vMerge w:val='" + merge + "'/>") + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
