package cn.jishen.intake;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Extensions that say something else than the content. */
final class Extensions {
    private Extensions() {}

    /** The document, with a note when the file's extension belongs to another format. */
    static SourceDocument noted(SourceDocument document, SourceFile file, Format format) {
        if (format.hasExtension(file.extension())) {
            return document;
        }
        List<Note> notes = new ArrayList<>(document.notes());
        notes.add(new Note("文件“" + file.name() + "”的内容是" + format.label() + "，与扩展名不符，已按内容读入", Location.NOWHERE));
        return new SourceDocument(document.blocks(), notes, document.unreviewed());
    }
}
