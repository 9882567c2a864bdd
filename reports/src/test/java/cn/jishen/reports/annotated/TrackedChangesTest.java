package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.cell;
import static cn.jishen.reports.annotated.SmallFiles.docx;
import static cn.jishen.reports.annotated.SmallFiles.finding;
import static cn.jishen.reports.annotated.SmallFiles.paragraph;
import static cn.jishen.reports.annotated.SmallFiles.row;
import static cn.jishen.reports.annotated.SmallFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.remark.Placement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackedChangesTest {
    private static final String VALUE =
            "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>≥2</w:t></w:r><w:r><w:t>6.5万元</w:t></w:r></w:p>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void comparator_isTurned() throws IOException {
        check(
                table(row("试剂费", VALUE)),
                List.of("试剂费|≤26.5万元"),
                finding("S04", cell(1, 2), "≥26.5万元", new Mending.Replace("≥26.5万元", "≤26.5万元")));
    }

    @Test
    void signThatIsMissing_isInserted() throws IOException {
        check(
                table(row("满意度", "90%")),
                List.of("满意度|≥90%"),
                finding("S13", cell(1, 2), "90%", new Mending.Replace("90%", "≥90%")));
    }

    @Test
    void misspeltUnit_isCorrectedWhereItStands() throws IOException {
        check(
                table(row("达标率", "此项≥95百分此")),
                List.of("达标率|此项≥95百分比"),
                finding("D09a", cell(1, 2), "百分此", new Mending.Replace("百分此", "百分比")));
    }

    @Test
    void row_isDeleted() throws IOException {
        check(
                table(row("经济效益", "≥3万元"), row("生态效益", "不涉及")),
                List.of("经济效益|≥3万元"),
                finding("W03", cell(2, 2), "不涉及", Mending.deleteRow()));
    }

    @Test
    void blankCells_areFilled() throws IOException {
        check(
                table(row("3月底", "6月底"), row("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>", "50%")),
                List.of("3月底|6月底", "0%|50%"),
                finding("W05", cell(2, 1), "—/50%", new Mending.Fill(List.of(cell(2, 1)), "0%")));
    }

    @Test
    void rowThatHoldsAMergedCell_staysWithAComment() throws IOException {
        String upper = "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph("效益") + "</w:tc><w:tc>"
                + paragraph("不涉及") + "</w:tc></w:tr>";
        String lower =
                "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + paragraph("≥3万元") + "</w:tc></w:tr>";
        SmallFiles.Copy copy = copy(docx(table(upper, lower)), finding("W03", cell(1, 2), "不涉及", Mending.deleteRow()));

        assertThat(copy.placed()).isEqualTo(new Placement(1, 1, 0, 0, 0));
        assertThat(comment(copy)).doesNotContain("修订");
    }

    @Test
    void wordsThatAreNotThere_areNotReplaced() throws IOException {
        SmallFiles.Copy copy = copy(
                docx(table(row("达标率", "95%"))),
                finding("X08", cell(1, 2), "≥100%", new Mending.Replace("≥100%", "=100%")));

        assertThat(copy.placed().edits()).isZero();
    }

    /** Accepted, the rows read as they should; rejected, the file is as before; the comment says so. */
    private void check(String body, List<String> rows, WeighedFinding finding) throws IOException {
        Map<String, String> original = docx(body);
        SmallFiles.Copy copy = copy(original, finding);
        Marked marked = Marked.of(copy.bytes());

        assertThat(copy.placed().edits()).isEqualTo(1);
        assertThat(marked.accepted().rows()).isEqualTo(rows);
        assertThat(marked.rejected().content()).isEqualTo(Marked.of(original).content());
        assertThat(comment(copy)).contains("已用修订标出");
    }

    private static String comment(SmallFiles.Copy copy) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(copy.bytes()))) {
            return read.getComments()[0].getText();
        }
    }

    private SmallFiles.Copy copy(Map<String, String> parts, WeighedFinding finding) throws IOException {
        return SmallFiles.copy(SmallFiles.write(folder, parts), finding);
    }
}
