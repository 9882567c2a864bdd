package cn.jishen.intake;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.layout.Recogniser;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.FormatReader;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Files to facts. */
public final class Intake {
    private Intake() {}

    /** Reads a file that goes by its own name, with the words that are shipped. */
    public static Disclosure read(Path file) throws UnreadableException {
        return read(file, SourceFile.nameOf(file), Layouts.shipped());
    }

    /**
     * Reads one file of any known format.
     *
     * @param name by which people know the file: the disclosure and every message say it
     * @param layouts by which tables and values are recognised
     * @throws UnreadableException when nothing of it can be used; a file that is read in part comes back with entries
     *     under {@link Disclosure#unreviewed}
     */
    public static Disclosure read(Path file, String name, Layouts layouts) throws UnreadableException {
        try {
            Refusals.beforeOpening(file, name);
            SourceFile source = SourceFile.of(file, name);
            Format format = Format.of(source);
            FormatReader reader = Refusals.reader(source, format);
            SourceDocument document = reader.read(source);
            SourceDocument noted = Extensions.noted(document, source, format);
            return Refusals.check(new Recogniser(layouts).read(name, source.sha256(), noted));
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    "文件“" + name + "”超出读取上限：" + e.getMessage(),
                    "确认文件来源可靠；内容确实很大时拆成几个文件，或用 JISHEN_JAVA_OPTS=-D上限名=数值 调高上限后重试",
                    e);
        } catch (RefusedException e) {
            throw new UnreadableException("文件“" + name + "”" + e.fact(), e.advice(), e);
        } catch (ZipException | DamagedException e) {
            throw new UnreadableException("文件“" + name + "”已损坏或不完整，无法解开", "向填报单位重新索取，或用 Word、Excel 打开修复后另存", e);
        } catch (IOException e) {
            throw Refusals.of(name, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableException(
                    "文件“" + name + "”读取时出错（" + e.getClass().getSimpleName() + "）", "用 Word、Excel 打开后另存为新文件再试", e);
        }
    }
}
