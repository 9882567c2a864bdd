package cn.jishen.facts.data;

/**
 * One thing that is wrong in a rules folder.
 *
 * @param file its path below the folder: words/trifle.txt
 * @param line from 1; 0 where it is about the whole file
 * @param what is wrong, with the words in question quoted
 * @param advice what to write instead, without 建议：
 */
public record Mistake(String file, int line, String what, String advice) implements Comparable<Mistake> {
    /** “words/trifle.txt 第3行：…”, and on a second line 建议. */
    public String print() {
        return file + (line > 0 ? " 第" + line + "行" : "") + "：" + what + "\n建议：" + advice;
    }

    @Override
    public int compareTo(Mistake other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
