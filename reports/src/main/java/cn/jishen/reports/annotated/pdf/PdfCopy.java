package cn.jishen.reports.annotated.pdf;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.annotated.remark.Remark;
import cn.jishen.reports.annotated.remark.Remarks;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a .pdf with an annotation over each cell in question. The copy begins with the bytes of the original, to
 * which the annotations are added, so that a signature of the original stays valid.
 */
public final class PdfCopy {
    /** As much of a file as is searched for annotations of ours, in bytes. */
    private static final int TAIL = 4 << 20;

    private final PDDocument document;
    private final Map<Spot, List<String>> texts = new LinkedHashMap<>();
    private final Map<Spot, Severity> severities = new LinkedHashMap<>();

    private PdfCopy(PDDocument document) {
        this.document = document;
    }

    /**
     * A place of an annotation.
     *
     * @param page from 0
     * @param area null for the page's corner
     */
    private record Spot(int page, @Nullable PageArea area) {}

    /** Writes the copy; the stream is left open. */
    public static Placement write(Path original, String source, Run run, Remarks remarks, OutputStream out)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(original.toFile())) {
            if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
                throw new CannotAnnotateException(source, "不许加批注（文件设有权限）", "向填报单位索取没有限制的文件");
            }
            if (document.getNumberOfPages() == 0) {
                throw new CannotAnnotateException(source, "没有页面", "向填报单位索取完整的文件");
            }
            // Part of what the new identity of the file is made of; the clock would make every copy another one.
            document.setDocumentId(run.time().toEpochSecond());
            Placement placed = new PdfCopy(document).annotate(remarks, new Pencil(run.time()));
            document.saveIncremental(out);
            return placed;
        } catch (InvalidPasswordException e) {
            throw new CannotAnnotateException(source, "设有打开密码，不能加批注", "取消密码后另存，再重新审核");
        }
    }

    /** Whether a file ends with annotations of ours, which stand behind the file as it was. */
    public static boolean carriesOurs(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(Pencil.NAME);
        }
    }

    private Placement annotate(Remarks remarks, Pencil pencil) throws IOException {
        int told = 0;
        int elsewhere = 0;
        for (Remark remark : remarks.all()) {
            Spot spot = spot(remark.place());
            boolean placed = spot.area() != null;
            List<String> text = texts.computeIfAbsent(spot, s -> new ArrayList<>());
            if (!text.isEmpty()) {
                text.add("");
            }
            text.addAll(placed ? remark.told() : remark.toldElsewhere());
            WeighedFinding finding = remark.first();
            if (finding != null) {
                severities.merge(spot, finding.severity(), (one, other) -> one.atLeast(other) ? one : other);
                told++;
                elsewhere += placed ? 0 : 1;
            }
        }
        for (Map.Entry<Spot, List<String>> note : texts.entrySet()) {
            Spot spot = note.getKey();
            PDPage page = document.getPage(spot.page());
            String text = String.join("\n", note.getValue());
            Severity severity = severities.getOrDefault(spot, Severity.HINT);
            pencil.mark(document, page, spot.area(), text, severity);
        }
        return new Placement(told, 0, 0, elsewhere, remarks.doubts());
    }

    /** The cell's area; where it is not known the corner of its page, or of the first. */
    private Spot spot(Location place) {
        Integer page = place.page();
        boolean known = page != null && page >= 1 && page <= document.getNumberOfPages();
        return page == null || !known ? new Spot(0, null) : new Spot(page - 1, place.area());
    }
}
