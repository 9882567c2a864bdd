package cn.jishen.reports.annotated.pdf;

import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.annotated.remark.Remark;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** Draws annotations: over an area a coloured frame, else a note in the page's corner. */
final class Pencil {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx");

    /** What the name of each annotation begins with: it stands in the file as it is, whatever holds the words. */
    static final String NAME = "jishen-";

    /** A cell's lines stay visible beside the colour, in points. */
    private static final float INSET = 1;

    /** The text under the colour stays readable. */
    private static final float OPACITY = 0.3f;

    private static final float LINE = 0.75f;

    /** The size of a note's sign and its distance from the edge, in points. */
    private static final float SIGN = 20;

    private final String date;
    private int count;

    Pencil(ZonedDateTime time) {
        String written = DATE.format(time);
        int minutes = written.length() - 2;
        this.date = written.substring(0, minutes) + "'" + written.substring(minutes) + "'";
    }

    /** @param area null for the page's corner */
    void mark(PDDocument document, PDPage page, @Nullable PageArea area, String text, Severity severity)
            throws IOException {
        PDColor colour = new PDColor(colour(severity), PDDeviceRGB.INSTANCE);
        PDAnnotationMarkup annotation = area == null ? note(page) : frame(area, colour);
        annotation.setTitlePopup(Remark.AUTHOR);
        annotation.setContents(text);
        annotation.setColor(colour);
        annotation.setModifiedDate(date);
        annotation.setAnnotationName(NAME + ++count);
        annotation.setPrinted(true);
        annotation.setPage(page);
        annotation.constructAppearances(document);
        add(page, annotation);
    }

    /** Joins the others of the page, which stay the objects that they are. */
    private static void add(PDPage page, PDAnnotation annotation) {
        COSBase known = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
        COSArray all = known instanceof COSArray array ? array : new COSArray();
        all.add(annotation.getCOSObject());
        all.setNeedToBeUpdated(true);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAnnotationMarkup frame(PageArea area, PDColor colour) {
        float width = Math.max(0, (float) area.width() - 2 * INSET);
        float height = Math.max(0, (float) area.height() - 2 * INSET);
        PDAnnotationSquare frame = new PDAnnotationSquare();
        frame.setRectangle(new PDRectangle((float) area.x() + INSET, (float) area.y() + INSET, width, height));
        frame.setInteriorColor(colour);
        frame.setConstantOpacity(OPACITY);
        PDBorderStyleDictionary line = new PDBorderStyleDictionary();
        line.setWidth(LINE);
        frame.setBorderStyle(line);
        return frame;
    }

    /** In the corner that is the upper left one when the page is shown. */
    private static PDAnnotationMarkup note(PDPage page) {
        PDRectangle box = page.getCropBox();
        List<Float> corner = new ArrayList<>();
        switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> corner.addAll(List.of(box.getLowerLeftX() + SIGN, box.getLowerLeftY() + SIGN));
            case 180 -> corner.addAll(List.of(box.getUpperRightX() - 2 * SIGN, box.getLowerLeftY() + SIGN));
            case 270 -> corner.addAll(List.of(box.getUpperRightX() - 2 * SIGN, box.getUpperRightY() - 2 * SIGN));
            default -> corner.addAll(List.of(box.getLowerLeftX() + SIGN, box.getUpperRightY() - 2 * SIGN));
        }
        PDAnnotationText note = new PDAnnotationText();
        note.setName(PDAnnotationText.NAME_NOTE);
        note.setRectangle(new PDRectangle(corner.get(0), corner.get(1), SIGN, SIGN));
        return note;
    }

    private static float[] colour(Severity severity) {
        return switch (severity) {
            case ERROR -> new float[] {0.9f, 0.2f, 0.15f};
            case WARNING -> new float[] {0.95f, 0.7f, 0};
            case HINT -> new float[] {0.25f, 0.55f, 0.9f};
        };
    }
}
