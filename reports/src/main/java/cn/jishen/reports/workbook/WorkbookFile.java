package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Times;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.PackageParts;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Sheets to the bytes of an xlsx file. Why no library writes it is told in engine/decisions. */
final class WorkbookFile {
    static final String TITLE = "绩效目标审核报告";

    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PROPERTIES = "application/vnd.openxmlformats-";

    private final List<Tab> tabs;
    private final Addresses addresses;
    private final PackageParts parts;
    private final SheetList written = new SheetList();

    private WorkbookFile(List<Tab> tabs, Addresses addresses, OutputStream out) {
        this.tabs = tabs;
        this.addresses = addresses;
        this.parts = new PackageParts(out);
    }

    /** Writes the file; the stream is left open. */
    static void write(List<Tab> tabs, Layout layout, OutputStream out) throws IOException {
        try {
            new WorkbookFile(tabs, new Addresses(layout), out)
                    .write(layout.content().run().time());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The list of sheets comes last, when it is known what each has become. */
    private void write(ZonedDateTime time) throws IOException {
        parts.add("[Content_Types].xml", this::contentTypes);
        parts.add("_rels/.rels", WorkbookFile::rootRelations);
        parts.addProperties(TITLE, Run.PROGRAM, Times.inUtc(time));
        parts.add(
                PackageParts.APPLICATION,
                xml -> xml.open("Properties", "xmlns", OFFICE + "extended-properties")
                        .text("Application", Run.PROGRAM)
                        .close());
        Strings strings = new Strings();
        Styles styles = new Styles();
        for (int i = 0; i < tabs.size(); i++) {
            sheet(i + 1, strings, styles);
        }
        parts.add("xl/styles.xml", styles::write);
        parts.add("xl/sharedStrings.xml", strings::write);
        parts.add("xl/workbook.xml", written::write);
        parts.add("xl/_rels/workbook.xml.rels", written::writeRelations);
        parts.finish();
    }

    private void sheet(int number, Strings strings, Styles styles) throws IOException {
        Tab tab = tabs.get(number - 1);
        AtomicReference<Sheet> made = new AtomicReference<>();
        parts.add("xl/worksheets/sheet" + number + ".xml", xml -> {
            SheetPart part = new SheetPart(xml, strings, styles, addresses, number == 1);
            Sheet sheet = tab.build(part);
            part.end(sheet);
            made.set(sheet);
        });
        Sheet sheet = Objects.requireNonNull(made.get());
        if (sheet.attachments().notes().isEmpty() == tab.hasNotes()
                || sheet.charts().size() != tab.charts()) {
            throw new IllegalStateException("工作表“" + sheet.name() + "”的批注或图与预计的不符\n建议：把这次审核的文件发给维护人员");
        }
        attachments(number, sheet);
        written.add(sheet);
    }

    /** The notes and charts of a sheet. */
    private void attachments(int number, Sheet sheet) throws IOException {
        boolean charts = !sheet.charts().isEmpty();
        boolean noted = !sheet.attachments().notes().isEmpty();
        if (!noted && !charts) {
            return;
        }
        String drawing = "drawing" + number + ".xml";
        String boxes = "vmlDrawing" + number + ".vml";
        String comments = "comments" + number + ".xml";
        parts.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", xml -> {
            xml.open("Relationships", "xmlns", PACKAGE + "relationships");
            if (noted) {
                relation(xml, NoteParts.DRAWING_ID, OFFICE + "relationships/vmlDrawing", "../drawings/" + boxes);
                relation(xml, "rId2", OFFICE + "relationships/comments", "../" + comments);
            }
            if (charts) {
                relation(xml, ChartParts.DRAWING_ID, OFFICE + "relationships/drawing", "../drawings/" + drawing);
            }
            xml.close();
        });
        if (noted) {
            NoteParts notes = new NoteParts(sheet);
            parts.add("xl/" + comments, notes::writeTexts);
            parts.add("xl/drawings/" + boxes, notes::writeBoxes);
        }
        if (charts) {
            charts(number, drawing, new ChartParts(sheet));
        }
    }

    private void charts(int number, String drawing, ChartParts charts) throws IOException {
        parts.add("xl/drawings/" + drawing, charts::writeDrawing);
        parts.add("xl/drawings/_rels/" + drawing + ".rels", xml -> {
            xml.open("Relationships", "xmlns", PACKAGE + "relationships");
            for (int i = 1; i <= charts.charts().size(); i++) {
                relation(xml, "rId" + i, OFFICE + "relationships/chart", "../charts/" + chart(number, i));
            }
            xml.close();
        });
        for (int i = 0; i < charts.charts().size(); i++) {
            int index = i;
            parts.add("xl/charts/" + chart(number, i + 1), xml -> charts.writeChart(xml, index));
        }
    }

    /** Charts are numbered through all sheets. */
    private String chart(int sheet, int number) {
        int before = tabs.subList(0, sheet - 1).stream().mapToInt(Tab::charts).sum();
        return "chart" + (before + number) + ".xml";
    }

    private void contentTypes(Xml xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", PROPERTIES + "package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "vml", "ContentType", PROPERTIES + "officedocument.vmlDrawing");
        override(xml, "/docProps/core.xml", PROPERTIES + "package.core-properties+xml");
        override(xml, "/docProps/app.xml", PROPERTIES + "officedocument.extended-properties+xml");
        override(xml, "/xl/workbook.xml", TYPE + "sheet.main+xml");
        override(xml, "/xl/styles.xml", TYPE + "styles+xml");
        override(xml, "/xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        for (int i = 1; i <= tabs.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
            if (tabs.get(i - 1).hasNotes()) {
                override(xml, "/xl/comments" + i + ".xml", TYPE + "comments+xml");
            }
            int charts = tabs.get(i - 1).charts();
            if (charts > 0) {
                override(xml, "/xl/drawings/drawing" + i + ".xml", PROPERTIES + "officedocument.drawing+xml");
            }
            for (int c = 1; c <= charts; c++) {
                override(xml, "/xl/charts/" + chart(i, c), PROPERTIES + "officedocument.drawingml.chart+xml");
            }
        }
        xml.close();
    }

    private static void rootRelations(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", OFFICE + "relationships/officeDocument", "xl/workbook.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relation(xml, "rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml");
        xml.close();
    }

    private static void override(Xml xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    static void relation(Xml xml, String id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }
}
