package cn.jishen.intake.word;

import static cn.jishen.intake.Docx.below;
import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.r;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.styled;
import static cn.jishen.intake.Docx.tbl;
import static cn.jishen.intake.Docx.tc;
import static cn.jishen.intake.Docx.top;
import static cn.jishen.intake.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.Docx;
import cn.jishen.intake.LibreOffice;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures of Word that LibreOffice writes into a .doc; all files are converted at once, for time. */
class DocStructureTest {
    private static final String NESTED = tbl(row("甲", "乙"), row("丙", "丁"));
    private static final Map<String, String> BODIES = Map.of(
            "merged",
            tbl(
                    tr(top(1, "产出指标"), tc("数量指标"), tc("巡检长度")),
                    tr(below(1), tc(2, "横跨两栏")),
                    tr(tc("效益指标"), tc("社会效益指标"), tc("停水时长"))),
            "nested",
            tbl(tr(tc("外"), "<w:tc><w:tcPr/>" + p("前") + NESTED + p("后") + "</w:tc>")),
            "tracked",
            "<w:p>" + r("总计") + "<w:del w:id='1' w:author='a'><w:r><w:delText>80</w:delText></w:r></w:del>"
                    + "<w:ins w:id='2' w:author='a'>" + r("95") + "</w:ins>" + r("公里") + "</w:p>",
            "hidden",
            "<w:p>" + r("明") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>",
            "field",
            "<w:p>" + r("第") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                    + "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + r("7") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("页") + "</w:p>",
            "characters",
            "<w:p>" + r("300m") + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>"
                    + "<w:r><w:softHyphen/><w:t>，A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:br/><w:t>下行</w:t></w:r>"
                    + "</w:p>",
            "heading",
            styled("1", "第二部分　预算公开") + p("正文"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> body : BODIES.entrySet()) {
            files.add(Docx.write(folder.resolve(body.getKey() + ".docx"), body.getValue()));
        }
        LibreOffice.convert(folder, "doc", files.toArray(Path[]::new));
    }

    private static SourceDocument read(String name) throws Exception {
        return DocReader.read(SourceFile.of(folder.resolve(name + ".doc")));
    }

    private static Grid grid(String name) throws Exception {
        return read(name).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(SourceDocument document) {
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()) {
                texts.add(paragraph.text());
            }
        }
        return texts;
    }

    @Test
    void mergedCells_coverTheirGrid() throws Exception {
        Grid grid = grid("merged");
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.columnCount()).isEqualTo(3);
        assertThat(grid.at(1, 0)).isSameAs(grid.at(0, 0));
        assertThat(grid.at(1, 2)).isSameAs(grid.at(1, 1));
        Cell last = grid.at(2, 2);
        assertThat(last.text()).isEqualTo("停水时长");
        assertThat(last.location().describe()).isEqualTo("第1个表 第3行第3列");
    }

    @Test
    void nestedTable_isInItsCell() throws Exception {
        Cell holder = grid("nested").at(0, 1);
        assertThat(holder.text()).isEqualTo("前\n甲\n乙\n丙\n丁\n后");
        assertThat(holder.nested()).singleElement().satisfies(nested -> {
            assertThat(nested.rowCount()).isEqualTo(2);
            assertThat(nested.at(1, 1).text()).isEqualTo("丁");
            assertThat(nested.location().table()).containsExactly(1, 1);
        });
    }

    @Test
    void trackedChanges_areAccepted() throws Exception {
        assertThat(texts(read("tracked"))).containsExactly("总计95公里");
        assertThat(read("tracked").notes()).extracting(Note::what).containsExactly("文件带修订痕迹，按接受全部修订读入");
    }

    @Test
    void hiddenText_isLeftOutAndNoted() throws Exception {
        assertThat(texts(read("hidden"))).containsExactly("明");
        assertThat(read("hidden").notes()).extracting(Note::what).containsExactly("文件有隐藏文字，未读入");
    }

    @Test
    void field_showsItsResult() throws Exception {
        assertThat(texts(read("field"))).singleElement().asString().matches("第[0-9]页");
    }

    @Test
    void raisedDigitsHyphensAndBreaks_areKept() throws Exception {
        assertThat(texts(read("characters"))).containsExactly("300m²，A-1\n下行");
    }

    @Test
    void headingStyle_givesItsLevel() throws Exception {
        assertThat(read("heading").blocks())
                .filteredOn(block -> block instanceof Paragraph paragraph && paragraph.level() == 1)
                .hasSize(1);
    }
}
