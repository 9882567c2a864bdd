package cn.jishen.intake.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.source.LeftOutContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What reading a document comes across and a user should know; each is said once. */
final class Marks {
    /** Codes of fields, and what stands around a page number. */
    private static final Pattern MARGIN_NOISE =
            Pattern.compile("\\x13[^\\x14\\x15]*|[\\s\\p{Cntrl}\\p{Punct}0-9第页共—–－·／　]+");

    private boolean hidden;
    private boolean deleted;
    private boolean embedded;
    private boolean objects;
    private boolean boxes;
    private boolean macros;
    private boolean footnotes;
    private boolean margins;

    void hiddenText() {
        hidden = true;
    }

    void deletedText() {
        deleted = true;
    }

    /** Another document that Word would show as part of this one. */
    void embeddedDocument() {
        embedded = true;
    }

    /** A workbook or a document that is shown as a picture. */
    void embeddedObject() {
        objects = true;
    }

    /** Text boxes whose place among the paragraphs the format does not tell. */
    void boxesAtEnd() {
        boxes = true;
    }

    /** Programs in the document. */
    void macros() {
        macros = true;
    }

    void footnote() {
        footnotes = true;
    }

    /** The text of a header or a footer; page numbers need no word. */
    void margin(String text) {
        margins |= !MARGIN_NOISE.matcher(text).replaceAll("").isEmpty();
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (deleted) {
            notes.add(new Note("文件带修订痕迹，按接受全部修订读入", Location.NOWHERE));
        }
        if (hidden) {
            notes.add(new Note("文件有隐藏文字，未读入", Location.NOWHERE));
        }
        if (boxes) {
            notes.add(new Note("文本框中的内容排在正文之后读入", Location.NOWHERE));
        }
        if (footnotes) {
            notes.add(new Note("文件有脚注或尾注，未读入", Location.NOWHERE));
        }
        if (margins) {
            notes.add(new Note("文件的页眉、页脚有文字，未读入", Location.NOWHERE));
        }
        if (macros) {
            notes.add(LeftOutContent.macros());
        }
        return notes;
    }

    List<Unreviewed> unreviewed() {
        List<Unreviewed> unreviewed = new ArrayList<>();
        if (embedded) {
            unreviewed.add(new Unreviewed("嵌入的外部文档", "文件用嵌入方式引入了另一份文档，其内容未读\n建议：把该内容粘贴为正文后重试", Location.NOWHERE));
        }
        if (objects) {
            unreviewed.add(LeftOutContent.embeddedObjects());
        }
        return unreviewed;
    }
}
