package cn.jishen.intake;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Extensions that say something else than the content. */
final class Extensions {
    /** Templates and workbooks with macros are documents like the others. */
    private static final Set<String> KIN = Set.of("docm", "dotx", "dotm", "xlsm", "xltx", "xltm", "htm");

    /** Extensions of text that has no marks of its own. */
    private static final Set<String> TEXTS = Set.of("md", "markdown", "text", "tsv", "log");

    private Extensions() {}

    /** The document, with a note when the file's extension belongs to another format. */
    static SourceDocument noted(SourceDocument document, SourceFile file, Format format) {
        String extension = file.extension();
        boolean kin = KIN.contains(extension)
                && extension.startsWith(format.extension().substring(0, 2));
        kin |= format == Format.TEXT && TEXTS.contains(extension);
        if (kin || extension.equals(format.extension())) {
            return document;
        }
        List<Note> notes = new ArrayList<>(document.notes());
        notes.add(new Note("文件“" + file.name() + "”的内容是" + format.label() + "，与扩展名不符，已按内容读入", Location.NOWHERE));
        return new SourceDocument(document.blocks(), notes, document.unreviewed());
    }
}
