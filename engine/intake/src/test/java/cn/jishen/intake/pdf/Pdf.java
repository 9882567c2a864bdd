package cn.jishen.intake.pdf;

import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws PDFs operator by operator, so that any structure can be tested. The font is one of those that every reader
 * knows and no file brings along; Han characters are as wide as they are high, all others half as wide. y grows
 * downwards from the top of the page.
 */
public final class Pdf {
    static final double SIZE = 9;

    private final PDDocument document = new PDDocument();
    private final StringBuilder operators = new StringBuilder();
    private String font = "F1";
    private PDPage page;

    Pdf() {
        page(595, 842);
    }

    /** Begins another page. */
    Pdf page(double width, double height) {
        finishPage();
        page = new PDPage(new PDRectangle((float) width, (float) height));
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", song("UniGB-UCS2-H", "Adobe", "GB1"));
        fonts.setItem("F2", song("Identity-H", "Adobe", "Identity"));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        return this;
    }

    PDPage page() {
        return page;
    }

    public PDDocument document() {
        return document;
    }

    /** From here on the font says nothing of its characters. */
    Pdf namelessFont() {
        font = "F2";
        return this;
    }

    Pdf namedFont() {
        font = "F1";
        return this;
    }

    Pdf line(double x1, double y1, double x2, double y2) {
        return raw(format("0.5 w %.2f %.2f m %.2f %.2f l S", x1, up(y1), x2, up(y2)));
    }

    /** A line as office programs draw it: a thin filled rectangle. */
    Pdf bar(double x1, double y1, double x2, double y2) {
        return raw(format("%.2f %.2f %.2f %.2f re f", x1 - 0.25, up(y2) - 0.25, x2 - x1 + 0.5, y2 - y1 + 0.5));
    }

    /** One line of text, its baseline at y. */
    Pdf text(double x, double y, String text) {
        return text(x, y, SIZE, text);
    }

    Pdf text(double x, double y, double size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return raw(format("BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET", font, size, x, up(y), hex));
    }

    /** Operators as they stand in the file. */
    Pdf raw(String more) {
        operators.append(more).append('\n');
        return this;
    }

    /** The room a text takes on one line. */
    static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x7F ? SIZE / 2 : SIZE).sum();
    }

    /** Writes the file with this stream as the drawing of its last page. */
    Path write(Path file, COSStream drawing) {
        page.setContents(new PDStream(drawing));
        page = null;
        return write(file);
    }

    public Path write(Path file) {
        finishPage();
        try (document) {
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader makes of it. */
    SourceDocument read() {
        try {
            Path file = Files.createTempFile("drawn", ".pdf");
            try {
                return PdfReader.read(SourceFile.of(write(file)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double up(double y) {
        return page.getMediaBox().getHeight() - y;
    }

    private void finishPage() {
        if (page == null) {
            return;
        }
        try {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(new PDStream(stream));
            operators.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary song(String encoding, String registry, String ordering) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString(registry));
        system.setItem(COSName.ORDERING, new COSString(ordering));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.DW, new COSFloat(1000));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-" + encoding);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
