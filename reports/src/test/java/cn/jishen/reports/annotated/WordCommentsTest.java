package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.cell;
import static cn.jishen.reports.annotated.SmallFiles.copy;
import static cn.jishen.reports.annotated.SmallFiles.docx;
import static cn.jishen.reports.annotated.SmallFiles.finding;
import static cn.jishen.reports.annotated.SmallFiles.paragraph;
import static cn.jishen.reports.annotated.SmallFiles.row;
import static cn.jishen.reports.annotated.SmallFiles.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.reports.annotated.remark.Placement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCommentsTest {
    private static final String SPLIT = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>泵站漏损</w:t></w:r>"
            + "<w:proofErr w:type='spellStart'/><w:r><w:t>率有</w:t><w:tab/><w:t>所下降</w:t></w:r></w:p>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void comment_saysRuleProblemAndSuggestion() throws IOException {
        byte[] copy = copy(file(paragraph("泵站")), finding("X06", Location.inParagraph(null, 1), "泵", null))
                .bytes();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(copy))) {
            XWPFComment comment = read.getComments()[0];
            assertThat(comment.getAuthor()).isEqualTo("绩审");
            assertThat(comment.getText()).contains("建议修改：定性且不可衡量", "X06的问题：泵", "建议：X06的建议", "依据：财预〔2021〕101号；审核惯例");
            assertThat(comment.getDate().toInstant()).hasToString("2026-11-21T09:05:00Z");
        }
    }

    @Test
    void words_areMarkedThoughRunsDivideThem() throws IOException {
        Map<String, String> parts = docx(table(row("名称", SPLIT)));
        SmallFiles.Copy copy = copy(file(parts), finding("X06", cell(1, 2), "损率有所", null));

        assertThat(Marked.of(copy.bytes()).words(0)).isEqualTo("损率有所");
        assertThat(Marked.of(copy.bytes()).content()).isEqualTo(Marked.of(parts).content());
        assertThat(copy.placed()).isEqualTo(new Placement(1, 1, 0, 0, 0));
    }

    @Test
    void wordsThatAreNotThere_markTheCell() throws IOException {
        SmallFiles.Copy copy = copy(file(table(row("名称", SPLIT))), finding("X06", cell(1, 2), "别的话", null));

        assertThat(Marked.of(copy.bytes()).words(0)).isEqualTo("泵站漏损率有所下降");
        assertThat(copy.placed()).isEqualTo(new Placement(1, 0, 0, 0, 0));
    }

    @Test
    void figure_isMarkedWhole() throws IOException {
        SmallFiles.Copy copy = copy(file(table(row("预算", "118.00 其中 18.00"))), finding("S03", cell(1, 2), "18", null));

        assertThat(Marked.of(copy.bytes()).words(0)).isEqualTo("118.00");
    }

    @Test
    void signsOfFonts_areLettersToo() throws IOException {
        String value = "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r><w:r><w:t>95%</w:t></w:r></w:p>";
        SmallFiles.Copy copy = copy(file(table(row("达标率", value))), finding("X08", cell(1, 2), "≥95%", null));

        assertThat(copy.placed().atWords()).isEqualTo(1);
    }

    @Test
    void cells_areCountedAsTheReaderCounts() throws IOException {
        String inner = table(row("甲", "乙"));
        String control = "<w:sdt><w:sdtContent>" + table(row("一", "二")) + "</w:sdtContent></w:sdt>";
        String wide = "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
                + paragraph("宽") + "</w:tc><w:tc>" + paragraph("末") + "</w:tc></w:tr>";
        String deleted = "<w:tr><w:trPr><w:del w:id='9' w:author='某人'/></w:trPr><w:tc><w:p/></w:tc></w:tr>";
        Path file = file(control + table(deleted, wide, row(inner + "<w:p/>")));

        byte[] copy = copy(
                        file,
                        finding("R1", Location.inTable(null, List.of(1), 1, 2), "", null),
                        finding("R2", Location.inTable(null, List.of(2), 2, 4), "", null),
                        finding("R3", Location.inTable(null, List.of(2, 1), 1, 1), "", null))
                .bytes();

        Marked marked = Marked.of(copy);
        assertThat(List.of(marked.words(0), marked.words(1), marked.words(2))).containsExactly("二", "末", "甲");
    }

    @Test
    void placeThatIsNotThere_isToldAtTheBeginning() throws IOException {
        SmallFiles.Copy copy = copy(file(paragraph("封面") + table(row("甲"))), finding("X06", cell(7, 7), "甲", null));

        assertThat(copy.placed()).isEqualTo(new Placement(1, 0, 0, 1, 0));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(copy.bytes()))) {
            assertThat(read.getComments()[0].getText()).contains("位置：第1个表 第7行第7列");
        }
    }

    @Test
    void textBox_isPointedAtFromItsParagraph() throws IOException {
        String box = "<w:p><w:r><w:pict><w:txbxContent>" + table(row("甲")) + "</w:txbxContent></w:pict></w:r></w:p>";
        SmallFiles.Copy copy = copy(file(paragraph("封面") + box), finding("X06", cell(1, 1), "甲", null));

        assertThat(copy.placed().elsewhere()).isEqualTo(1);
        assertThat(Marked.of(copy.bytes()).words(0)).isEmpty();
    }

    @Test
    void commentsOfOthers_areKeptAndIdsGoOn() throws IOException {
        Map<String, String> parts = docx("<w:p><w:commentRangeStart w:id='4'/><w:r><w:t>封面</w:t></w:r>"
                + "<w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/></w:r></w:p>");
        parts.put("word/_rels/document.xml.rels", SmallFiles.relation("comments", "comments.xml"));
        parts.put(
                "word/comments.xml",
                "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:comment"
                        + " w:id='4' w:author='预算科'><w:p><w:r><w:t>请补</w:t></w:r></w:p></w:comment></w:comments>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "</Types>",
                        "<Override PartName='/word/comments.xml' "
                                + "ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.comments+xml'/></Types>"));

        byte[] copy = copy(file(parts), finding("X06", Location.inParagraph(null, 1), "封", null))
                .bytes();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(read.getComments()).extracting(XWPFComment::getAuthor).containsExactly("预算科", "绩审");
            assertThat(read.getComments()).extracting(XWPFComment::getId).containsExactly("4", "5");
        }
        assertThat(Marked.of(copy).words(4)).isEqualTo("封面");
        assertThat(Marked.of(copy).words(5)).isEqualTo("封");
    }

    @Test
    void allOtherParts_areTheSameBytes() throws IOException {
        Path file = file(paragraph("封面"));
        Map<String, String> before = SmallFiles.parts(Files.readAllBytes(file));
        Map<String, String> after = SmallFiles.parts(
                copy(file, finding("X06", Location.NOWHERE, "", null)).bytes());

        assertThat(after).containsEntry("word/media/seal.bin", before.get("word/media/seal.bin"));
        assertThat(after).containsEntry("_rels/.rels", before.get("_rels/.rels"));
        assertThat(after.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/media/seal.bin",
                        "word/_rels/document.xml.rels",
                        "word/comments.xml");
    }

    @Test
    void sameAudit_givesTheSameBytes() throws IOException {
        Path file = file(table(row("名称", SPLIT)));

        assertThat(copy(file, finding("X06", cell(1, 2), "有所", null)).bytes())
                .isEqualTo(copy(file, finding("X06", cell(1, 2), "有所", null)).bytes());
    }

    @Test
    void signedFile_isRefused() throws IOException {
        Map<String, String> parts = docx(paragraph("封面"));
        parts.put("_xmlsignatures/sig1.xml", "<s/>");
        Path file = file(parts);

        assertThatThrownBy(() -> copy(file)).hasMessage("文件“pump.docx”有数字签名，加批注会使签名失效\n建议：向填报单位索取签名前的文件，或把审核报告发给填报单位");
    }

    @Test
    void filesThatCarryNoComments_areToldByTheirContent() throws IOException {
        Path text = Files.writeString(folder.resolve("list.docx"), "项目", StandardCharsets.UTF_8);
        Path old = Files.write(
                folder.resolve("old.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});

        assertThat(AnnotatedCopy.canCarry(file(paragraph("甲")))).isTrue();
        assertThat(AnnotatedCopy.canCarry(text)).isFalse();
        assertThat(AnnotatedCopy.canCarry(old)).isFalse();
        assertThatThrownBy(() -> copy(text)).hasMessageContaining("\n建议：另存为");
        assertThatThrownBy(() -> copy(old)).hasMessageContaining("旧格式");
    }

    private Path file(String body) throws IOException {
        return file(docx(body));
    }

    private Path file(Map<String, String> parts) throws IOException {
        return SmallFiles.write(folder, parts);
    }
}
