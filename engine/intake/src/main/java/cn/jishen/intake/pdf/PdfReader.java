package cn.jishen.intake.pdf;

import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads .pdf. */
public final class PdfReader {
    static {
        FontMappers.set(new NoSystemFonts());
    }

    private PdfReader() {}

    /**
     * Reads all pages; a page that cannot be read is among the unreviewed.
     *
     * @throws RefusedException when the file asks for a password
     * @throws DamagedException when no page can be found
     * @throws TooLargeException when a limit is exceeded, see {@link PdfLimits}
     */
    public static SourceDocument read(SourceFile file) throws IOException {
        return read(file, PdfLimits.STANDARD);
    }

    static SourceDocument read(SourceFile file, PdfLimits limits) throws IOException {
        limits.checkSize(Files.size(file.path()));
        try (RandomAccessRead bytes = new CountedRead(new RandomAccessReadBufferedFile(file.path()), limits);
                PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, limits);
        } catch (InvalidPasswordException e) {
            throw underPassword();
        } catch (TooLargeException | DamagedException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DamagedException("broken PDF", e);
        } catch (NoClassDefFoundError e) {
            // Encryption by certificate, whose library is not shipped.
            if (String.valueOf(e.getMessage()).contains("bouncycastle")) {
                throw underPassword();
            }
            throw e;
        }
    }

    private static RefusedException underPassword() {
        return new RefusedException("设有打开密码，无法读取", "输入密码打开，取消密码后另存，或向填报单位索取没有密码的文件");
    }

    private static SourceDocument read(PDDocument document, PdfLimits limits) throws IOException {
        PdfEffort work = new PdfEffort(limits);
        Troubles troubles = new Troubles();
        List<PageText> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            limits.checkPages(++number);
            PageScanner.Scan scan = PageScanner.scan(page, work);
            troubles.look(number, scan);
            Sheet sheet = Sheet.of(scan);
            PageText text = PageText.of(number, sheet, Tables.of(sheet, number));
            troubles.look(text);
            pages.add(text);
        }
        if (number == 0) {
            throw new DamagedException("no pages");
        }
        return new SourceDocument(Blocks.of(pages), troubles.notes(), troubles.unreviewed());
    }
}
