package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;

/** What a file carries besides its content, said in the same words for every format. */
public final class LeftOutContent {
    private LeftOutContent() {}

    /** Workbooks or documents that are shown as pictures. */
    public static Unreviewed embeddedObjects() {
        return new Unreviewed("嵌入的对象", "文件里嵌有表格或文档对象，其内容未读\n建议：对象里若有绩效目标表，另存为单独的文件后重试", Location.NOWHERE);
    }

    public static Note macros() {
        return new Note("文件含宏，未运行", Location.NOWHERE);
    }
}
