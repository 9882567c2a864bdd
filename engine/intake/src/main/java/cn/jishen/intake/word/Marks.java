package cn.jishen.intake.word;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.facts.Unreviewed;
import cn.jishen.intake.source.Extras;
import java.util.ArrayList;
import java.util.List;

/** What reading a document comes across and a user should know; each is said once. */
final class Marks {
    private boolean hidden;
    private boolean deleted;
    private boolean embedded;
    private boolean objects;
    private boolean boxes;
    private boolean macros;

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
        if (macros) {
            notes.add(Extras.macros());
        }
        return notes;
    }

    List<Unreviewed> unreviewed() {
        List<Unreviewed> unreviewed = new ArrayList<>();
        if (embedded) {
            unreviewed.add(new Unreviewed("嵌入的外部文档", "文件用嵌入方式引入了另一份文档，其内容未读\n建议：把该内容粘贴为正文后重试", Location.NOWHERE));
        }
        if (objects) {
            unreviewed.add(Extras.embeddedObjects());
        }
        return unreviewed;
    }
}
