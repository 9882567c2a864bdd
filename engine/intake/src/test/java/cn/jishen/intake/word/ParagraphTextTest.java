package cn.jishen.intake.word;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.r;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTextTest {
    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void runsSplitAnywhere_areOneText() {
        assertThat(Body.text(r("巡检") + "<w:proofErr/><w:bookmarkStart w:name='x'/>" + r("管") + r("网")))
                .isEqualTo("巡检管网");
    }

    @Test
    void breaksTabsAndHyphens_areAsPrinted() {
        String runs = "<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t><w:tab/><w:t>四</w:t>"
                + "<w:noBreakHyphen/><w:t>五</w:t><w:softHyphen/><w:t>六</w:t></w:r>";
        assertThat(Body.text(runs)).isEqualTo("一\n二\n三 四-五六");
    }

    @Test
    void trackedChanges_areAccepted() {
        String runs = r("更换") + "<w:del><w:r><w:delText>三十</w:delText></w:r></w:del><w:ins>" + r("40") + "</w:ins>"
                + "<w:moveFrom>" + r("旧") + "</w:moveFrom><w:moveTo>" + r("只") + "</w:moveTo>";
        assertThat(Body.text(runs)).isEqualTo("更换40只");
        assertThat(Body.read("<w:p>" + runs + "</w:p>").notes())
                .extracting(Note::what)
                .containsExactly("文件带修订痕迹，按接受全部修订读入");
    }

    @Test
    void deletedParagraphMark_joinsTheNextParagraph() {
        String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("青禾县") + "</w:p>";
        assertThat(Body.paragraphs(first + p("水务局"))).containsExactly("青禾县水务局");
    }

    @Test
    void wrappers_areLookedInto() {
        String control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt>";
        String link = "<w:hyperlink>" + r("乙") + "</w:hyperlink><w:smartTag>" + r("丙") + "</w:smartTag>";
        String field = "<w:fldSimple w:instr='PAGE'>" + r("丁") + "</w:fldSimple>"
                + "<w:r><w:fldChar/><w:instrText>REF x</w:instrText></w:r>";
        String ruby = "<w:r><w:ruby><w:rt><w:r><w:t>wu</w:t></w:r></w:rt><w:rubyBase>" + r("戊")
                + "</w:rubyBase></w:ruby></w:r>";
        String formula = "<m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath>";
        assertThat(Body.text(control + link + field + ruby + formula)).isEqualTo("甲乙丙丁戊≥95%");
    }

    @Test
    void footnoteReference_leavesNoMarkAndIsSaid() {
        String runs = r("定额") + "<w:r><w:footnoteReference w:id='1'/></w:r>" + r("标准");
        assertThat(Body.text(runs)).isEqualTo("定额标准");
        assertThat(Body.read("<w:p>" + runs + "</w:p>").notes())
                .extracting(Note::what)
                .containsExactly("文件有脚注或尾注，未读入");
    }

    @Test
    void raisedDigits_staySuperscript() {
        assertThat(Body.text(r("铺装300m") + run("<w:vertAlign w:val='superscript'/>", "2")))
                .isEqualTo("铺装300m²");
    }

    @Test
    void hiddenText_isLeftOutAndNoted() {
        String body = "<w:p>" + r("明") + run("<w:vanish/>", "暗") + run("<w:vanish w:val='0'/>", "亮") + "</w:p>";
        assertThat(Body.paragraphs(body)).containsExactly("明亮");
        assertThat(Body.read(body).notes()).extracting(Note::what).containsExactly("文件有隐藏文字，未读入");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F0B3, ≥",
        "Symbol, F0A3, ≤",
        "Symbol, B3, ≥",
        "Wingdings, F0FE, ☑",
        "Wingdings, F0A3, □",
        "宋体, 2265, ≥",
        "Symbol, F001, �",
        "Symbol, zz, �"
    })
    void symbolOfAFont_isItsCharacter(String font, String code, String expected) {
        String symbol = "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>";
        assertThat(Body.text(symbol + r("9"))).isEqualTo(expected + "9");
    }

    @Test
    void privateCharacterInText_isReadByTheRunsFont() {
        assertThat(Body.text(run("<w:rFonts w:ascii='Symbol'/>", "\uF0B3") + r("9")))
                .isEqualTo("≥9");
    }

    @Test
    void textBox_isReadOnceBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("框内") + tbl(row("表")) + "</w:txbxContent>";
        String alternatives = "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + box
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        String body = "<w:p>" + r("前") + "<w:r>" + alternatives + "</w:r>" + r("后") + "</w:p>" + p("末");
        assertThat(Body.paragraphs(body)).containsExactly("前后", "框内", "末");
        assertThat(Body.blocks(body)).hasSize(4);
    }

    @Test
    void embeddedDocument_isUnreviewed() {
        assertThat(Body.read(p("甲") + "<w:altChunk/>").unreviewed()).hasSize(1);
    }
}
