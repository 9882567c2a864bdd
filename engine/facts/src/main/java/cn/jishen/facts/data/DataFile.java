package cn.jishen.facts.data;

/**
 * One file of a rules folder.
 *
 * @param path below the folder, with slashes: words/trifle.txt
 * @param text without a byte order mark, lines ended by \n
 * @param shipped whether it came with the program; patterns of files that did not are capped in time
 */
public record DataFile(String path, String text, boolean shipped) {
    public DataFile {
        text = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** Its first name: {@code words} for words/trifle.txt. */
    public String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
