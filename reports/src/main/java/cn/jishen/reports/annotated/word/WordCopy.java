package cn.jishen.reports.annotated.word;

import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.annotated.remark.Remark;
import cn.jishen.reports.annotated.remark.Remarks;
import cn.jishen.reports.annotated.remark.Twins;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A copy of a .docx with comments at the words in question, and with tracked changes for what needs no judgement. */
public final class WordCopy {
    private final Body body;
    private final Anchors anchors;
    private final TrackedEdits edits;
    private final Pen pen;
    private final WordPlace first;

    private WordCopy(Pen pen, WordPlace first, Body body, Twins twins) {
        this.body = body;
        this.first = first;
        this.pen = pen;
        this.anchors = new Anchors(pen);
        this.edits = new TrackedEdits(body, twins, pen);
    }

    /** A remark with its comment's id. */
    private record Marked(Remark remark, int id, boolean atWords, boolean elsewhere) {}

    /** Writes the copy; the stream is left open. */
    public static Placement write(OfficeFile file, String source, Run run, Remarks remarks, OutputStream out)
            throws IOException {
        String mainPart = String.valueOf(file.mainPart());
        Document document = file.document(mainPart);
        Body body = Body.of(Dom.root(document));
        WordPlace first = body.first();
        if (first == null) {
            throw new CannotAnnotateException(source, "正文没有可以加批注的段落", "用 Word 打开后另存，再重新审核");
        }
        Pen pen = new Pen(document, run.time());
        Comments comments = Comments.of(file, mainPart, Dom.root(document), pen, run.time());
        Placement placed = new WordCopy(pen, first, body, remarks.twins()).annotate(remarks, comments);
        comments.save();
        file.put(mainPart, document);
        file.save(out);
        return placed;
    }

    private Placement annotate(Remarks remarks, Comments comments) {
        List<Marked> marked = new ArrayList<>();
        remarks.all().forEach(remark -> marked.add(mark(remark)));
        edits.propose(remarks.all());
        int told = 0;
        int atWords = 0;
        int elsewhere = 0;
        for (Marked mark : marked) {
            Remark remark = mark.remark();
            comments.add(mark.id(), mark.elsewhere() ? remark.toldElsewhere() : remark.told(edits.count(remark)));
            if (remark.first() != null) {
                told++;
                atWords += mark.atWords() ? 1 : 0;
                elsewhere += mark.elsewhere() ? 1 : 0;
            }
        }
        return new Placement(told, atWords, edits.count(), elsewhere, remarks.doubts());
    }

    private Marked mark(Remark remark) {
        int id = pen.nextId();
        WordPlace spot = body.find(remark.place());
        Element host = spot == null ? null : spot.host();
        if (spot == null || host != null || spot.paragraphs().isEmpty()) {
            anchors.markBlank(id, host == null ? first.paragraphs().get(0) : host);
            return new Marked(remark, id, false, true);
        }
        return new Marked(remark, id, anchors.mark(id, spot, remark.words(), remark.place()), false);
    }
}
