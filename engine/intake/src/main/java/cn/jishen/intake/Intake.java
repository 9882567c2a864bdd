package cn.jishen.intake;

import cn.jishen.facts.Disclosure;
import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.intake.excel.XlsxReader;
import cn.jishen.intake.layout.Recogniser;
import cn.jishen.intake.ooxml.OoxmlPackage;
import cn.jishen.intake.ooxml.ZipLimits;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.word.DocxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

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
        String name = SourceFile.nameOf(file);
        try {
            Refusals.beforeOpening(file);
            SourceFile source = SourceFile.of(file);
            Format format = Refusals.check(source, Sniffer.formatOf(source));
            Disclosure disclosure = Recogniser.read(name, source.sha256(), blocks(source, format));
            return Refusals.check(disclosure);
        } catch (ZipLimits.Exceeded e) {
            throw new UnreadableException("文件“" + name + "”超出读取上限：" + e.getMessage(), "确认文件来源可靠；内容确实很大时拆成几个文件后重试", e);
        } catch (ZipException | XMLStreamException e) {
            throw new UnreadableException("文件“" + name + "”已损坏或不完整，无法解开", "向填报单位重新索取，或用 Word、Excel 打开修复后另存", e);
        } catch (IOException e) {
            throw Refusals.of(name, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableException(
                    "文件“" + name + "”读取时出错（" + e.getClass().getSimpleName() + "）", "用 Word、Excel 打开后另存为新文件再试", e);
        }
    }

    private static SourceDocument blocks(SourceFile file, Format format) throws IOException, XMLStreamException {
        try (OoxmlPackage parts = OoxmlPackage.open(file.path(), ZipLimits.STANDARD)) {
            String main = parts.mainPart();
            if (main == null) {
                throw new ZipException("no main part");
            }
            SourceDocument document =
                    format == Format.DOCX ? DocxReader.read(parts, main) : XlsxReader.read(parts, main);
            return file.extension().equals(format.extension()) ? document : withNote(document, file, format);
        }
    }

    private static SourceDocument withNote(SourceDocument document, SourceFile file, Format format) {
        List<Note> notes = new ArrayList<>(document.notes());
        notes.add(new Note("文件“" + file.name() + "”的内容是" + format.label() + "，与扩展名不符，已按内容读入", Location.NOWHERE));
        return new SourceDocument(document.blocks(), notes, document.unreviewed());
    }
}
