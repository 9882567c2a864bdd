package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.copy;
import static cn.jishen.reports.annotated.SmallFiles.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.remark.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfAnnotationsTest {
    private static final PageArea CELL = new PageArea(100, 200, 80, 30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findingsOfACell_areOneAnnotationOverIt() throws IOException {
        SmallFiles.Copy copy = copy(file(0), at(2, CELL, "X06"), at(2, CELL, "X08"));

        assertThat(copy.placed()).isEqualTo(new Placement(2, 0, 0, 0, 0));
        try (PDDocument read = Loader.loadPDF(copy.bytes())) {
            assertThat(read.getPage(0).getAnnotations()).hasSize(1);
            List<PDAnnotation> annotations = read.getPage(1).getAnnotations();
            PDAnnotationMarkup frame = (PDAnnotationMarkup) annotations.get(0);
            assertThat(annotations).hasSize(1);
            assertThat(frame.getTitlePopup()).isEqualTo("绩审");
            assertThat(frame.getContents()).contains("建议修改：定性且不可衡量", "建议：X06的建议", "建议修改：X08");
            assertThat(frame.getModifiedDate()).isEqualTo("D:20261121090500+08'00'");
            assertThat(frame.getAppearance().getNormalAppearance()).isNotNull();
            PDRectangle box = frame.getRectangle();
            assertThat(box.getLowerLeftX()).isBetween(100f, 103f);
            assertThat(box.getUpperRightY()).isBetween(227f, 230f);
        }
    }

    @Test
    void original_isTheBeginningOfTheCopy() throws IOException {
        Path file = file(0);
        byte[] original = Files.readAllBytes(file);

        byte[] copy = copy(file, at(1, CELL, "X06")).bytes();

        assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(read.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .first()
                    .isEqualTo("请核");
            assertThat(read.getPage(0).getAnnotations()).hasSize(2);
        }
    }

    @Test
    void placeThatIsNotKnown_isToldInTheCornerThatIsShownFirst() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            SmallFiles.Copy copy = copy(file(rotation), finding("D12", Location.NOWHERE, "", null));

            assertThat(copy.placed().elsewhere()).isEqualTo(1);
            try (PDDocument read = Loader.loadPDF(copy.bytes())) {
                PDAnnotation note = read.getPage(0).getAnnotations().get(1);
                PDRectangle page = read.getPage(0).getCropBox();
                assertThat(note).isInstanceOf(PDAnnotationText.class);
                assertThat(note.getContents()).contains("位置：全文");
                assertThat(note.getRectangle().getLowerLeftX() < page.getWidth() / 2)
                        .isEqualTo(rotation == 0 || rotation == 90);
                assertThat(note.getRectangle().getLowerLeftY() > page.getHeight() / 2)
                        .isEqualTo(rotation == 0 || rotation == 270);
            }
        }
    }

    @Test
    void sameAudit_givesTheSameBytes() throws IOException {
        Path file = file(0);

        assertThat(copy(file, at(1, CELL, "X06")).bytes())
                .isEqualTo(copy(file, at(1, CELL, "X06")).bytes());
    }

    @Test
    void fileThatForbidsComments_isRefused() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            AccessPermission reading = new AccessPermission();
            reading.setCanModify(false);
            reading.setCanModifyAnnotations(false);
            document.protect(new StandardProtectionPolicy("owner", "", reading));
            document.save(file.toFile());
        }

        assertThatThrownBy(() -> copy(file, at(1, CELL, "X06")))
                .hasMessageContaining("不许加批注")
                .hasMessageContaining("\n建议：");
    }

    private static WeighedFinding at(int page, PageArea area, String rule) {
        return finding(rule, Location.inTable(page, List.of(1), 2, 3).on(area), "", null);
    }

    /** Two pages, the first turned and with an annotation of the budget office. */
    private Path file(int rotation) throws IOException {
        Path file = folder.resolve("pump" + rotation + ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(PDRectangle.A4);
            first.setRotation(rotation);
            document.addPage(first);
            document.addPage(new PDPage(PDRectangle.A4));
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("请核");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            first.setAnnotations(List.of(note));
            document.save(file.toFile());
        }
        return file;
    }
}
