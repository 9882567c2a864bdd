package cn.jishen.intake.pdf;

import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the drawing operators of one page and gathers its characters, lines and pictures. */
final class PageScanner extends PDFStreamEngine {
    /** Forms within forms; real files have three or four. */
    private static final int DEEPEST_FORM = 20;

    private final PdfEffort work;
    private final Drawn drawn = new Drawn();
    private final Paths paths = new Paths(drawn);
    private final Deque<Pen> pens = new ArrayDeque<>();
    private final Box page;
    private Pen pen;
    private int depth;

    private PageScanner(PdfEffort work, Box page) {
        this.work = work;
        this.page = page;
        this.pen = new Pen(page, false, false);
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What a scan yields: the drawing, and the reason why it stopped half-way, null when it did not. */
    record Scan(Drawn drawn, Box page, @Nullable Exception broken) {}

    /** Scans a page; what was drawn before a fault is kept. */
    static Scan scan(PDPage page, PdfEffort work) throws IOException {
        PDRectangle crop = page.getCropBox();
        Box box = Box.of(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getUpperRightX(), crop.getUpperRightY());
        PageScanner scanner = new PageScanner(work, box);
        try {
            work.unpack(page);
            scanner.processPage(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                boolean text = "Widget".equals(annotation.getSubtype()) || "FreeText".equals(annotation.getSubtype());
                if (text && !annotation.isHidden() && !annotation.isNoView()) {
                    scanner.showAnnotation(annotation);
                }
            }
            return new Scan(scanner.drawn, box, null);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Scan(scanner.drawn, box, e);
        }
    }

    @Override
    public void saveGraphicsState() {
        pens.push(pen);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        pen = pens.isEmpty() ? pen : pens.pop();
        super.restoreGraphicsState();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.count();
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double[] n = numbers(operands);
        switch (operator.getName()) {
            case "m" -> {
                if (n.length == 2) {
                    paths.moveTo(matrix, n[0], n[1]);
                }
            }
            case "l" -> {
                if (n.length == 2) {
                    paths.lineTo(matrix, n[0], n[1]);
                }
            }
            case "c", "v", "y" -> {
                if (n.length >= 4) {
                    paths.curveTo(matrix, n[n.length - 2], n[n.length - 1]);
                }
            }
            case "re" -> {
                if (n.length == 4) {
                    paths.rectangle(matrix, n[0], n[1], n[2], n[3]);
                }
            }
            case "h" -> paths.close();
            case "W", "W*" -> paths.clip();
            case "n" -> pen = paths.paint(pen, false, false);
            case "s", "b", "b*" -> {
                paths.close();
                pen = paths.paint(pen, true, !operator.getName().equals("s"));
            }
            case "S" -> pen = paths.paint(pen, true, false);
            case "f", "F", "f*" -> pen = paths.paint(pen, false, true);
            case "B", "B*" -> pen = paths.paint(pen, true, true);
            case "G", "RG", "K", "SC", "SCN" -> pen = pen.withLines(isWhite(n));
            case "g", "rg", "k", "sc", "scn" -> pen = pen.withAreas(isWhite(n));
            case "BI" -> drawn.addPicture(unitArea(matrix));
            case "Do" -> draw(operands, matrix);
            default -> super.processOperator(operator, operands);
        }
    }

    private void draw(List<COSBase> operands, Matrix matrix) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            drawn.addPicture(unitArea(matrix));
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDFormXObject form && depth < DEEPEST_FORM) {
            work.countForm();
            work.unpack(form.getCOSObject());
            Pen before = pen;
            int pensBefore = pens.size();
            depth++;
            showForm(form);
            depth--;
            while (pens.size() > pensBefore) {
                pens.pop();
            }
            pen = before;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        work.count();
        boolean vertical = font.isVertical();
        double advanceX =
                vertical ? displacement.getY() * matrix.getShearX() : displacement.getX() * matrix.getScaleX();
        double advanceY =
                vertical ? displacement.getY() * matrix.getScaleY() : displacement.getX() * matrix.getShearY();
        Direction feet = Direction.of(matrix.getScaleX(), matrix.getShearY());
        Direction reading = vertical ? Direction.of(-matrix.getShearX(), -matrix.getScaleY()) : feet;
        String text = Characters.of(font, code);
        if (feet == null || reading == null) {
            if (!text.isBlank()) {
                drawn.addOblique();
            }
            return;
        }
        Drawn.Mark mark = new Drawn.Mark(
                text,
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                advanceX,
                advanceY,
                matrix.getShearX(),
                matrix.getScaleY(),
                reading,
                feet);
        if (pen.clip().contains(mark.middleX(), mark.middleY())) {
            drawn.add(mark);
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
                drawn.addUnseen();
            }
        } else if (!text.isBlank() && page.contains(mark.middleX(), mark.middleY())) {
            drawn.addCut();
        }
    }

    private static double unitArea(Matrix m) {
        return Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
    }

    private static double[] numbers(List<COSBase> operands) {
        return operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
    }

    /** Gray and RGB are white at 1, CMYK at 0. */
    private static boolean isWhite(double[] components) {
        if (components.length == 0) {
            return false;
        }
        for (double component : components) {
            if (components.length == 4 ? component > 0.02 : component < 0.98) {
                return false;
            }
        }
        return true;
    }
}
