package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the old format of Excel has. */
class XlsReaderTest {
    @TempDir
    Path folder;

    private interface Content {
        void into(POIFSFileSystem storage) throws IOException;
    }

    private SourceFile file(Content content) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem storage = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            content.into(storage);
            storage.writeFilesystem(out);
        }
        return SourceFile.of(file);
    }

    /** The stream of a workbook with two sheets, the first with a drawing, which holds runs of its own. */
    private static byte[] stream(HSSFWorkbook workbook) {
        try (workbook) {
            var first = workbook.createSheet("甲");
            first.createRow(0).createCell(0).setCellValue("一");
            first.createDrawingPatriarch();
            workbook.createSheet("乙").createRow(2).createCell(1).setCellValue("二");
            return workbook.getBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void sheets_comeInTheOrderOfTheirTabs() {
        SourceDocument document = Book.XLS.read(workbook -> {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("一");
            workbook.createSheet("乙").createRow(0).createCell(0).setCellValue("二");
            workbook.setSheetOrder("乙", 0);
        });
        assertThat(document.blocks())
                .extracting(Block::location)
                .extracting(Location::sheet)
                .containsExactly("乙", "甲");
    }

    @Test
    void olderStreamNames_areRead() throws IOException {
        byte[] stream = stream(new HSSFWorkbook());
        SourceFile file = file(storage -> storage.createDocument(new ByteArrayInputStream(stream), "WORKBOOK"));
        assertThat(XlsReader.read(file).blocks()).hasSize(2);
    }

    @Test
    void excel95_isRefusedWithAdvice() throws IOException {
        BOFRecord begin = BOFRecord.createSheetBOF();
        begin.setVersion(0x0500);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(begin.serialize());
        bytes.writeBytes(EOFRecord.instance.serialize());
        SourceFile file =
                file(storage -> storage.createDocument(new ByteArrayInputStream(bytes.toByteArray()), "Book"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> XlsReader.read(file))
                .satisfies(e -> assertThat(e.fact()).contains("Office 95"))
                .satisfies(e -> assertThat(e.advice()).contains(".xlsx"));
    }

    @Test
    void passwordToOpen_isRefusedWithAdvice() throws IOException {
        Path path = folder.resolve("b.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.createSheet("甲");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        SourceFile file = SourceFile.of(path);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> XlsReader.read(file))
                .satisfies(e -> assertThat(e.fact()).isEqualTo("设有打开密码，无法读取"));
    }

    @Test
    void recordsThatEndEarly_areDamage() throws IOException {
        byte[] stream = stream(new HSSFWorkbook());
        byte[] cut = Arrays.copyOf(stream, stream.length - EOFRecord.ENCODED_SIZE);
        SourceFile file = file(storage -> storage.createDocument(new ByteArrayInputStream(cut), "Workbook"));
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> XlsReader.read(file));
    }

    @Test
    void macrosAndEmbeddedDocuments_areSaid() throws IOException {
        byte[] stream = stream(new HSSFWorkbook());
        SourceFile file = file(storage -> {
            storage.createDocument(new ByteArrayInputStream(stream), "Workbook");
            storage.createDirectory("_VBA_PROJECT_CUR");
            storage.createDirectory("MBD0001").createDocument("Package", new ByteArrayInputStream(new byte[9]));
        });
        SourceDocument document = XlsReader.read(file);
        assertThat(document.notes()).extracting(Note::what).containsExactly("文件含宏，未运行");
        assertThat(document.unreviewed())
                .singleElement()
                .satisfies(unread -> assertThat(unread.what()).isEqualTo("嵌入的对象"));
    }
}
