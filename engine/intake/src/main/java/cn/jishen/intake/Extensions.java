package cn.jishen.intake;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Extensions that say something else than the content. */
final class Extensions {
    /** Other extensions of a format: templates, workbooks with macros, and what WPS calls its own. */
    private static final Map<Format, Set<String>> KIN = Map.of(
            Format.DOCX, Set.of("docm", "dotx", "dotm"),
            Format.XLSX, Set.of("xlsm", "xltx", "xltm"),
            Format.DOC, Set.of("dot", "wps", "wpt"),
            Format.XLS, Set.of("xlt", "et", "ett"),
            Format.HTML, Set.of("htm", "xhtml", "shtml"),
            Format.MHT, Set.of("mhtml"),
            Format.TEXT, Set.of("md", "markdown", "text", "tsv", "log"));

    private Extensions() {}

    /** The document, with a note when the file's extension belongs to another format. */
    static SourceDocument noted(SourceDocument document, SourceFile file, Format format) {
        String extension = file.extension();
        if (extension.equals(format.extension())
                || KIN.getOrDefault(format, Set.of()).contains(extension)) {
            return document;
        }
        List<Note> notes = new ArrayList<>(document.notes());
        notes.add(new Note("文件“" + file.name() + "”的内容是" + format.label() + "，与扩展名不符，已按内容读入", Location.NOWHERE));
        return new SourceDocument(document.blocks(), notes, document.unreviewed());
    }
}
