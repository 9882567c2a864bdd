package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.SourceFile;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each hostile file ends in time, as facts or with a message of two lines that names the cause. Time is the
 * processor's, because other programs may be busy; what hangs is ended all the same.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PdfHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private void assertRefused(Path file, String cause) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Intake.read(file))
                .satisfies(e -> {
                    assertThat(e.getMessage()).contains(file.getFileName().toString(), cause);
                    assertThat(e.getMessage().split("\n")).hasSize(2);
                });
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    }

    private Path raw(String text) throws IOException {
        return Files.writeString(folder.resolve("表.pdf"), "%PDF-1.4\n" + text, StandardCharsets.ISO_8859_1);
    }

    private Path path() {
        return folder.resolve("表.pdf");
    }

    private Path protectedBy(String owner, String user) throws IOException {
        Pdf pdf = DrawnForm.drawn();
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.document().protect(policy);
        return pdf.write(path());
    }

    @Test
    void fileWithAPassword_isRefused() throws IOException {
        assertRefused(protectedBy("o", "u"), "设有打开密码");
    }

    @Test
    void fileProtectedOnlyAgainstChanges_isRead() throws Exception {
        assertThat(Intake.read(protectedBy("o", "")).projects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void fileCutOff_isRefusedOrUnreviewed(int tenths) throws IOException {
        byte[] whole = Files.readAllBytes(DrawnForm.drawn().write(path()));
        Files.write(path(), Arrays.copyOf(whole, whole.length * tenths / 10));
        try {
            Disclosure disclosure = Intake.read(path());
            boolean right = disclosure.projects().get(0).indicators().size() == PdfFormTest.ROWS.size();
            assertThat(right || !disclosure.unreviewed().isEmpty()).isTrue();
        } catch (UnreadableException e) {
            assertThat(e).hasMessageContaining("表.pdf");
        }
    }

    @Test
    void hundredMegabytesOfNothing_areRefused() throws IOException {
        Path file = raw("");
        try (RandomAccessFile nothing = new RandomAccessFile(file.toFile(), "rw")) {
            nothing.setLength(100L << 20);
        }
        assertRefused(file, "超过20000000次（jishen.pdf.readings）");
    }

    @Test
    void fileAboveTheCap_isRefusedWithTheCapsName() throws IOException {
        Path file = DrawnForm.drawn().write(path());
        PdfLimits limits = new PdfLimits(
                new Limit("jishen.pdf.megabytes", 0, "MB"),
                PdfLimits.STANDARD.readings(),
                PdfLimits.STANDARD.pages(),
                PdfLimits.STANDARD.operators(),
                PdfLimits.STANDARD.unpacked());
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> PdfReader.read(SourceFile.of(file), limits))
                .withMessageContaining("jishen.pdf.megabytes");
    }

    @Test
    void pagesThatHoldThemselves_end() throws IOException {
        Path file = raw("""
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 3 0 R 2 0 R]>> endobj
                3 0 obj <</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>> endobj
                trailer <</Root 1 0 R/Size 4>>
                %%EOF""");
        assertRefused(file, "已损坏或不完整");
    }

    @Test
    void tableOfReferencesThatPointsAtItself_ends() throws IOException {
        Path file = raw("""
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj
                xref
                0 1
                0000000000 65535 f
                trailer <</Root 1 0 R/Size 3/Prev 102>>
                startxref
                102
                %%EOF""");
        assertRefused(file, "表.pdf");
    }

    @Test
    void valuesNestedDeep_end() throws IOException {
        assertRefused(raw("1 0 obj " + "[".repeat(200_000) + " endobj\ntrailer <</Root 1 0 R>>\n%%EOF"), "表.pdf");
    }

    @Test
    void formThatDrawsItself_ends() throws Exception {
        Pdf pdf = DrawnForm.drawn();
        COSStream form = pdf.document().getDocument().createCOSStream();
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 595, 842}) {
            box.add(COSInteger.get(side));
        }
        form.setItem(COSName.BBOX, box);
        COSDictionary objects = new COSDictionary();
        objects.setItem("X", form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        form.setItem(COSName.RESOURCES, resources);
        try (OutputStream out = form.createOutputStream()) {
            out.write("/X Do /X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        pdf.page().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        assertRefused(pdf.raw("/X Do").write(path()), "超过3000000条（jishen.pdf.operators）");
    }

    @Test
    void drawingThatUnpacksToFiftyMegabytes_isRefused() throws IOException {
        Pdf bomb = new Pdf();
        COSStream stream = bomb.document().getDocument().createCOSStream();
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        try (OutputStream out = stream.createOutputStream(filters)) {
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 50; i++) {
                out.write(blank);
            }
        }
        Path file = bomb.write(path(), stream);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertRefused(file, "超过32MB（jishen.pdf.unpacked）");
    }

    @Test
    void threeThousandPages_areRefused() throws IOException {
        StringBuilder file =
                new StringBuilder("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[");
        for (int i = 0; i < 3_000; i++) {
            file.append(i + 3).append(" 0 R ");
        }
        file.append("]/Count 3000>> endobj\n");
        for (int i = 0; i < 3_000; i++) {
            file.append(i + 3).append(" 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n");
        }
        assertRefused(raw(file + "trailer <</Root 1 0 R>>\n%%EOF"), "超过2000页（jishen.pdf.pages）");
    }
}
