package cn.jishen.intake;

import cn.jishen.facts.Disclosure;
import java.nio.file.Path;

/** Files to facts. */
public final class Intake {
    private Intake() {}

    /**
     * Reads one file of any known format.
     *
     * @throws UnreadableException when nothing of it can be used; a file that is read in part comes back with entries
     *     under {@link Disclosure#unreviewed}
     */
    public static Disclosure read(Path file) throws UnreadableException {
        throw new UnreadableException("文件“" + file.getFileName() + "”的格式不认识", "另存为 .docx 或 .xlsx 后重试");
    }
}
