package cn.jishen.reports.annotated.remark;

import java.io.IOException;

/** A file that can carry no comments. The message is for people: the fact, and on a second line what to do. */
public final class CannotAnnotateException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param source the file's name
     * @param fact what it is
     * @param advice what to do
     */
    public CannotAnnotateException(String source, String fact, String advice) {
        super("文件“" + source + "”" + fact + "\n建议：" + advice);
    }
}
