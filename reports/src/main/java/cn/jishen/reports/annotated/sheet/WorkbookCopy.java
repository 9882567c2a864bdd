package cn.jishen.reports.annotated.sheet;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.parts.Relations;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.annotated.remark.Remark;
import cn.jishen.reports.annotated.remark.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A copy of a workbook with a note at each cell in question; what is found at one cell is one note. */
public final class WorkbookCopy {
    private static final String STRICT = "http://purl.oclc.org/";

    private final Map<String, SheetNotes> sheets = new LinkedHashMap<>();

    private WorkbookCopy() {}

    /** Writes the copy; the stream is left open. */
    public static Placement write(OfficeFile file, String source, Remarks remarks, OutputStream out)
            throws IOException {
        WorkbookCopy copy = new WorkbookCopy();
        copy.open(file);
        if (copy.sheets.isEmpty()) {
            throw new CannotAnnotateException(source, "没有可以加批注的工作表", "用 Excel 打开后另存，再重新审核");
        }
        int told = 0;
        int elsewhere = 0;
        for (Remark remark : remarks.all()) {
            boolean placed = copy.place(remark);
            told += remark.first() == null ? 0 : 1;
            elsewhere += remark.first() == null || placed ? 0 : 1;
        }
        for (SheetNotes notes : copy.sheets.values()) {
            notes.save();
        }
        file.save(out);
        return new Placement(told, 0, 0, elsewhere, remarks.doubts());
    }

    private void open(OfficeFile file) throws IOException {
        String main = String.valueOf(file.mainPart());
        Element root = Dom.root(file.document(main));
        boolean strict = String.valueOf(root.getNamespaceURI()).startsWith(STRICT);
        Relations relations = file.relations(main);
        Element list = Dom.child(root, "sheets");
        List<Element> all = list == null ? List.of() : Dom.children(list);
        for (Element sheet : all) {
            String name = String.valueOf(Dom.attribute(sheet, "name"));
            String part = relations.target(relationId(sheet), "worksheet");
            if (part != null && file.has(part)) {
                sheets.putIfAbsent(name, new SheetNotes(file, part, sheets.size() + 1, strict));
            }
        }
    }

    /** r:id, which is not the sheet's own sheetId. */
    private static @Nullable String relationId(Element sheet) {
        for (int i = 0; i < sheet.getAttributes().getLength(); i++) {
            if ("id".equals(sheet.getAttributes().item(i).getLocalName())) {
                return sheet.getAttributes().item(i).getNodeValue();
            }
        }
        return null;
    }

    /** Puts a remark at its cell and says so, or else at the beginning of its sheet or of the workbook. */
    private boolean place(Remark remark) {
        Location place = remark.place();
        SheetNotes own = place.sheet() == null ? null : sheets.get(place.sheet());
        String cell = place.cell();
        if (own != null && cell != null && own.canHold(cell)) {
            own.add(cell, remark.told());
            return true;
        }
        SheetNotes sheet = own == null ? new ArrayList<>(sheets.values()).get(0) : own;
        sheet.add(sheet.first(), remark.toldElsewhere());
        return false;
    }
}
