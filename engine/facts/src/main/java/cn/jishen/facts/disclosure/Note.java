package cn.jishen.facts.disclosure;

import java.util.List;

/** What was done in reading, for the record: a row cut by a page was joined, hidden text was left out. */
public record Note(String what, Location location) {
    /** What the words of a note say where something was not read, and so was not judged. */
    private static final List<String> LEFT_OUT = List.of("未读", "没有读", "未作为", "未运行");

    /** Whether it tells of something that was left out, and not of something that was mended. */
    public boolean isLeftOut() {
        return LEFT_OUT.stream().anyMatch(what::contains);
    }
}
