package cn.jishen.intake.word;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    @ParameterizedTest
    @CsvSource({"1, 1, false", "Sub, 1, false", "Lvl, 3, false", "TOC1, 0, true", "unknown, 0, false"})
    void style_givesTheLevel(String style, int level, boolean contents) {
        Paragraph paragraph = (Paragraph) Body.blocks(styled(style, "一、收支")).get(0);
        assertThat(paragraph.level()).isEqualTo(level);
        assertThat(paragraph.contents()).isEqualTo(contents);
    }

    @Test
    void outlineLevelOfTheParagraph_winsOverTheStyle() {
        String body = "<w:p><w:pPr><w:pStyle w:val='1'/><w:outlineLvl w:val='4'/></w:pPr></w:p>";
        assertThat(((Paragraph) Body.blocks(body).get(0)).level()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"一、收支........12, true", "一、收支……12, true", "2024年收支12, false", "一、收支, false"})
    void dotsAndAPageNumber_makeALineOfContents(String text, boolean contents) {
        assertThat(((Paragraph) Body.blocks(p(text)).get(0)).contents()).isEqualTo(contents);
    }

    @Test
    void paragraphs_areNumberedAsInTheFile() {
        assertThat(Body.blocks(p("甲") + "<w:sdt><w:sdtContent>" + p("乙") + "</w:sdtContent></w:sdt>" + p("丙")))
                .extracting(block -> block.location())
                .containsExactlyElementsOf(List.of(
                        Location.inParagraph(null, 1), Location.inParagraph(null, 2), Location.inParagraph(null, 3)));
    }
}
