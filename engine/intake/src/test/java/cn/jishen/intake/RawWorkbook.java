package cn.jishen.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx of one sheet written part by part by hand: what no program would write, or POI not in this size. */
public final class RawWorkbook {
    /** The part of the sheet. */
    public static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    /** How the part begins; the sheet's data and its end are still to come. */
    public static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATION = "<Relationship Id='%s' Target='%s' Type='" + TYPE + "%s'/>";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "_rels/.rels",
            RELATIONS.formatted(RELATION.formatted("r1", "xl/workbook.xml", "officeDocument")),
            "xl/_rels/workbook.xml.rels",
            RELATIONS.formatted(RELATION.formatted("r1", "worksheets/sheet1.xml", "worksheet")
                    + RELATION.formatted("r2", "sharedStrings.xml", "sharedStrings")),
            "xl/workbook.xml",
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
                    + TYPE.substring(0, TYPE.length() - 1)
                    + "'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>");

    private final Path file;
    private String string = "";

    private RawWorkbook(Path file) {
        this.file = file;
    }

    /** A workbook to be written to this file. */
    public static RawWorkbook at(Path file) {
        return new RawWorkbook(file);
    }

    /** With this one shared string, which cells have by the number 0. */
    public RawWorkbook sharing(String text) {
        string = text;
        return this;
    }

    /**
     * Writes the sheet piece by piece: whole it would fill the memory of a test.
     *
     * @param piece what repeats; # in it is the number from 1, ~ a number in hex, so that the part shrinks no more than
     *     a document does
     */
    public Path write(String before, String piece, int times, String after) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
            write(zip, "xl/sharedStrings.xml", "<sst><si><t xml:space='preserve'>" + string + "</t></si></sst>");
            zip.putNextEntry(new ZipEntry(SHEET_PART));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            out.write(before);
            for (int i = 1; i <= times; i++) {
                out.write(piece.replace("#", String.valueOf(i)).replace("~", Integer.toHexString(i * 0x9E3779B9)));
            }
            out.write(after);
            out.flush();
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String part, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
