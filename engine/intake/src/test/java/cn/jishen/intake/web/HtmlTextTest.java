package cn.jishen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.RefusedException;
import cn.jishen.intake.source.SourceDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    private static final String GLYPHS = "≥㎡①";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <meta charset=utf-8>",
        "UTF-8, ''",
        "GB18030, <meta charset=gb2312>",
        "GB18030, '<meta http-equiv=Content-Type content=\"text/html; charset=gbk\">'",
        "GB18030, <meta charset=utf-8>",
        "GB18030, ''"
    })
    void encoding_isTold(String charset, String meta) throws Exception {
        String page = "<html><head>" + meta + "</head><body><p>巡检" + GLYPHS + "</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(charset));
        assertThat(Html.paragraphs(Html.read(bytes, HtmlReader::read))).containsExactly("巡检" + GLYPHS);
    }

    @Test
    void breaksAndBlocks_endParagraphs() throws Exception {
        assertThat(Html.paragraphs(Html.read("一<br>二<div>三<p>四</p>五</div><center>六</center>")))
                .containsExactly("一", "二", "三", "四", "五", "六");
    }

    @Test
    void headings_haveTheirLevelAndGoOnOverBreaks() throws Exception {
        assertThat(Html.read("<h2>第二部分<br>公开</h2><p>正文</p>").blocks())
                .extracting(block -> ((Paragraph) block).level() + ((Paragraph) block).text())
                .containsExactly("2第二部分\n公开", "0正文");
    }

    @Test
    void sourceLinesBetweenChineseCharacters_leaveNoSpace() throws Exception {
        assertThat(Html.paragraphs(Html.read("<p>管网\n   巡检 A\n B&nbsp;&ge;1&#x2014;&lt;</p>")))
                .containsExactly("管网巡检 A B ≥1—<");
    }

    @Test
    void whatIsNotShown_isNotRead() throws Exception {
        SourceDocument document = Html.read("""
                <script>var 甲</script><style>p{}</style><!-- 注 --><!--[if gte mso 9]><p>微软</p><![endif]-->
                <p>明<span style="display:none">暗</span><span hidden>暗</span><del>删</del></p>
                <p style="mso-hide:all">暗</p>""");
        assertThat(Html.paragraphs(document)).containsExactly("明");
        assertThat(document.notes()).extracting(Note::what).containsExactly("文件带修订痕迹，按接受全部修订读入", "网页有隐藏内容，未读入");
    }

    @Test
    void numbersRaisedDigitsAndFields_areText() throws Exception {
        assertThat(Html.paragraphs(Html.read("""
                <ol start=3><li>巡检<li>更换<ul><li>阀门</ul><li value=9>抢修</ol><p>300m<sup>2</sup></p>
                <p><input value="36.50"><input type=hidden value=x><select><option>甲<option selected>乙</select></p>
                """))).containsExactly("3.巡检", "4.更换", "阀门", "9.抢修", "300m²", "36.50乙");
    }

    @Test
    void wordList_keepsItsNumbers() throws Exception {
        assertThat(Html.paragraphs(Html.read("<p class=MsoListParagraph><![if !supportLists]><span>一、<span"
                        + " style='font:7.0pt'>&nbsp;</span></span><![endif]>总体目标</p>")))
                .containsExactly("一、 总体目标");
    }

    @Test
    void entityFromOutside_isNotFetched() throws Exception {
        byte[] page = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>甲&x;乙</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Html.paragraphs(Html.read(page, HtmlReader::read))).last().isEqualTo("甲&x;乙");
    }

    @Test
    void pageCutShort_isSaid() throws Exception {
        byte[] page = "<html><body><table><tr><td>甲".getBytes(StandardCharsets.UTF_8);
        assertThat(Html.read(page, HtmlReader::read).unreviewed())
                .extracting(Unreviewed::what)
                .containsExactly("网页末尾");
        assertThat(Html.read("<table><tr><td>甲</table>").unreviewed()).isEmpty();
    }

    @Test
    void frameOfAWorkbook_isRefusedWithAdvice() {
        byte[] page = "<html><head></head><frameset><frame src='a.files/sheet001.htm'></frameset></html>"
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Html.read(page, HtmlReader::read))
                .satisfies(e -> assertThat(e.fact()).contains("框架"))
                .satisfies(e -> assertThat(e.advice()).contains("sheet001.htm"));
    }
}
