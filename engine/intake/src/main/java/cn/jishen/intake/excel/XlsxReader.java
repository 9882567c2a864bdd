package cn.jishen.intake.excel;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.LeftOutContent;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xlsx: each sheet a grid. Not with POI's user model, which takes 3 GB for 200 000 rows; of POI only the
 * formatting of numbers is used. Formulas give their cached values; hidden sheets, rows and columns are read and noted.
 */
public final class XlsxReader {
    private XlsxReader() {}

    /** The sheets as grids, in their order. */
    public static SourceDocument read(SourceFile file) throws IOException {
        try (OoxmlPackage parts = OoxmlPackage.open(file.path(), ZipLimits.STANDARD)) {
            return read(parts, parts.requiredMainPart());
        }
    }

    private static SourceDocument read(OoxmlPackage file, String mainPart) throws IOException {
        Map<String, OoxmlPackage.Relation> relations = file.relations(mainPart);
        Workbook workbook = workbook(file, mainPart);
        Strings strings = Strings.read(file.part(file.related(relations, "sharedStrings")));
        Numbers numbers = Numbers.read(file.part(file.related(relations, "styles")), workbook.from1904());
        List<Block> blocks = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        boolean embedded = false;
        for (Sheet sheet : workbook.sheets()) {
            OoxmlPackage.Relation part = relations.get(sheet.relation());
            if (part == null || !part.type().equals("worksheet")) {
                continue;
            }
            try (InputStream in = file.required(part.target())) {
                SheetContent content = new SheetContent(sheet.name(), numbers);
                SheetReader.read(Xml.open(in), strings, content);
                if (sheet.hidden()) {
                    content.hideSheet();
                }
                blocks.add(content.grid());
                notes.addAll(content.notes());
            }
            embedded |= file.embedsDocuments(file.relations(part.target()));
        }
        if (file.related(relations, "vbaProject") != null) {
            notes.add(LeftOutContent.macros());
        }
        return new SourceDocument(blocks, notes, embedded ? List.of(LeftOutContent.embeddedObjects()) : List.of());
    }

    /** @param from1904 whether dates count from 1904 */
    private record Workbook(List<Sheet> sheets, boolean from1904) {}

    private record Sheet(String name, @Nullable String relation, boolean hidden) {}

    private static Workbook workbook(OoxmlPackage file, String mainPart) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = file.required(mainPart)) {
            Xml xml = Xml.open(in, "workbook");
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "sheets" -> {
                        while (xml.nextChild()) {
                            sheets.add(sheet(xml));
                            xml.skip();
                        }
                    }
                    case "workbookPr" -> {
                        from1904 = "1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904"));
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        return new Workbook(sheets, from1904);
    }

    private static Sheet sheet(Xml xml) {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        return new Sheet(name == null ? "" : name, xml.attribute("id"), hidden);
    }
}
