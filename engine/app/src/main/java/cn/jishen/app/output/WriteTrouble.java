package cn.jishen.app.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A report could not be written. The message is for people; what the system says is often in English. */
public final class WriteTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "磁盘空间不足");
    private static final List<String> OPEN = List.of("used by another process", "另一个程序正在使用", "text file busy");
    private static final List<String> READ_ONLY = List.of("read-only file system", "写保护");
    private static final List<String> LONG = List.of("file name too long", "文件名或扩展名太长");

    WriteTrouble(Path target, IOException cause) {
        super(describe("“" + target + "”", cause), cause);
    }

    /** The fact and the advice, on two lines, of output that is no file. */
    public static String describe(IOException trouble) {
        return trouble instanceof WriteTrouble own ? String.valueOf(own.getMessage()) : describe("结果", trouble);
    }

    /** The same, of what is kept in a cache. */
    public static String describeCache(String place, IOException trouble) {
        return describe("缓存“" + place + "”", "--cache", trouble);
    }

    private static String describe(String file, IOException trouble) {
        return describe(file, "-o", trouble);
    }

    /** @param option by which it can be put somewhere else */
    private static String describe(String file, String option, IOException trouble) {
        String said = Objects.requireNonNullElse(trouble.getMessage(), trouble.toString());
        if (says(FULL, said)) {
            return "写不出" + file + "：磁盘已满\n建议：腾出空间，或用 " + option + " 换一个磁盘";
        }
        if (says(OPEN, said)) {
            return "写不出" + file + "：文件正被别的程序打开\n建议：在 Excel 或 WPS 中关闭它后重试，或用 " + option + " 换一个文件名";
        }
        if (trouble instanceof AccessDeniedException || says(READ_ONLY, said)) {
            return "写不出" + file + "：没有写入的权限，或文件是只读的、正在打开\n建议：关闭打开它的程序，去掉只读，或用 " + option + " 换一个位置";
        }
        if (says(LONG, said)) {
            return "写不出" + file + "：文件名太长\n建议：用 " + option + " 指定短一些的文件名";
        }
        if (trouble instanceof NoSuchFileException) {
            return "写不出" + file + "：所在的文件夹不存在，或不能在里面建立文件\n建议：用 " + option + " 换一个位置";
        }
        return "写不出" + file + "：" + said + "\n建议：检查磁盘空间和权限，或用 " + option + " 换一个位置";
    }

    private static boolean says(List<String> phrases, String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }
}
